import { isSpecVersion, type SpecVersion } from './versions';

/** A section, as `5.0 §3.8.4`, or a statement in it, as `5.0 §3.8.4 MQTT-3.8.4-8`. */
export type Citation = `${SpecVersion} §${string}`;

/** What a citation names, in the form of an entry of `references`. @throws {Error} when it names no version */
export function readCitation(citation: Citation) {
  const [version = '', section = '', statement] = citation.split(/ §| /);
  if (!isSpecVersion(version)) throw new Error(`Unexpected version of ${citation}, expected one that can be cited`);
  return { spec: version, section, statement };
}
