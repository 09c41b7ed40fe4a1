/** The package's own types cannot be found from an ES module: its `exports` do not name them. */
declare module 'event-target-shim' {
  export class Event {
    constructor(type: string, options?: object);
    readonly type: string;
    readonly target: EventTarget | null;
    readonly timeStamp: number;
  }

  export class EventTarget {
    addEventListener(type: string, listener: unknown, options?: unknown): void;
    removeEventListener(type: string, listener: unknown, options?: unknown): void;
    dispatchEvent(event: Event): boolean;
  }

  export function getEventAttributeValue(target: EventTarget, type: string): unknown;
  export function setEventAttributeValue(target: EventTarget, type: string, listener: unknown): void;
  export function setErrorHandler(handler: (error: unknown) => void): void;
  export function setWarningHandler(handler: () => void): void;
}
