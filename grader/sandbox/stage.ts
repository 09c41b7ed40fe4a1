import type { VirtualLoop } from './clock/virtual-loop.js';
import type { CompletionOrder } from './orders/completion-order.js';
import type { Recorder } from './recorder.js';
import type { Threads } from './threads/threads.js';
import type { Work } from './threads/work.js';

/** What goes on in a realm. */
export interface Stage {
  readonly loop: VirtualLoop;
  readonly recorder: Recorder;
  /** In which order calls end; `null` when each takes its time. */
  order: CompletionOrder | null;
  /** The threads that the submission has started. */
  readonly threads: Threads;
  /** What is counted of its work; `null` when nothing is. */
  readonly work: Work | null;
}
