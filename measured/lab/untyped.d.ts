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

declare module 'paho-mqtt' {
  interface Failure {
    errorCode: number;
    errorMessage?: string;
  }
  export class Client {
    constructor(host: string, port: number, path: string, clientId: string);
    onMessageArrived: (message: { destinationName: string; payloadString: string }) => void;
    onMessageDelivered: () => void;
    onConnectionLost: (failure: Failure) => void;
    connect(options: {
      mqttVersion: 4;
      cleanSession: boolean;
      reconnect: boolean;
      keepAliveInterval?: number;
      onSuccess: () => void;
      onFailure: (failure: Failure) => void;
    }): void;
    subscribe(
      filter: string,
      options: {
        qos: number;
        onSuccess: (granted: { grantedQos: number }) => void;
        onFailure: (failure: Failure) => void;
      },
    ): void;
    send(topic: string, payload: string, qos: number, retained: boolean): void;
    disconnect(): void;
  }
  const paho: { Client: typeof Client };
  export default paho;
}
