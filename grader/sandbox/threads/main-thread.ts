import type { ThreadBridge } from '../realm/threads/thread-bridge.js';
import type { Stage } from '../stage.js';

/** What the main realm asks of whichever run goes on in it now. */
export function mainThread(stage: Stage): ThreadBridge {
  return {
    start: (data) => stage.threads.bridge.start(data),
    post: (thread, message) => {
      stage.threads.bridge.post(thread, message);
    },
    end: (thread, code) => {
      stage.threads.bridge.end(thread, code);
    },
    listens: () => undefined,
  };
}
