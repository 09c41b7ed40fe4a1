import EventEmitter from 'events';
import { apply, defineProperty } from '../natives.js';
import type { ThreadBridge } from './thread-bridge.js';

/** A thread's way to the one that has started it. A listener for messages keeps the thread alive. */
export interface ParentPort extends EventEmitter {
  postMessage(value: unknown, transfer?: unknown): void;
  close(): void;
  onmessage: unknown;
}

/** Writes a value down for another thread, without what is to be moved instead. */
export type Write = (value: unknown, transfer?: unknown) => string;

/** @param write as `writeMessage` */
export function createParentPort(bridge: ThreadBridge, write: Write): ParentPort {
  const port = new EventEmitter() as ParentPort;
  port.postMessage = (value, transfer) => {
    bridge.post(0, write(value, transfer));
  };
  port.close = () => {
    port.removeAllListeners('message');
    bridge.listens(false);
  };
  port.on('newListener', (type) => {
    if (type === 'message') bridge.listens(true);
  });
  port.on('removeListener', (type) => {
    if (type === 'message') bridge.listens(port.listenerCount('message') > 0);
  });
  defineOnMessage(port);
  return port;
}

/** The web's way to listen: it gets an event. */
function defineOnMessage(port: ParentPort): void {
  let handler: unknown = null;
  const call = (data: unknown): void => {
    if (typeof handler === 'function') apply(handler as (event: object) => unknown, port, [{ data }]);
  };
  defineProperty(port, 'onmessage', {
    get: () => handler,
    set: (value: unknown) => {
      handler = value;
      port.off('message', call);
      if (typeof value === 'function') port.on('message', call);
    },
  });
}
