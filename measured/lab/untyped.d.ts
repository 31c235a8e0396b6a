// Packages that come without types.
declare module 'mqtt-match' {
  export default function match(filter: string, topic: string, handleSharedSubscription?: boolean): boolean;
}

declare module 'mqtt-wildcard' {
  /** What the wildcards stand for, or null. */
  export default function mqttWildcard(topic: string, wildcard: string): string[] | null;
}

declare module 'qlobber' {
  export class Qlobber {
    constructor(options: {
      separator: string;
      wildcard_one: string;
      wildcard_some: string;
      match_empty_levels: boolean;
    });
    add(filter: string, value: unknown): this;
    match(topic: string): unknown[];
  }
}
