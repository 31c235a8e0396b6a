/** Versions of MQTT that are OASIS Standards: their sections and statements can be cited. */
export const specVersions = ['3.1.1', '5.0'] as const;

/** Versions that an answer may hold for. */
export const protocolVersions = ['3.1', ...specVersions] as const;

export type SpecVersion = (typeof specVersions)[number];
export type ProtocolVersion = (typeof protocolVersions)[number];

/** Whether a value names a version that can be cited. */
export function isSpecVersion(value: unknown): value is SpecVersion {
  return specVersions.some((version) => version === value);
}
