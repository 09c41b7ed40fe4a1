/**
 * What a realm may ask of the host about threads. Messages cross as text that one realm has written and another reads.
 * A thread is known by its number; 0 is the one in which the scenario runs.
 */
export interface ThreadBridge {
  /**
   * Starts a thread that runs the submission's own file once more.
   *
   * @param data what it is given, as text
   * @returns its number; 0 when there are, or were, as many as may be
   */
  start(data: string): number;
  /** Sends a message to a thread that this one has started, or, as 0, to the one that has started this one. */
  post(thread: number, message: string): void;
  /** Ends a thread that this one has started, or, as 0, this one. */
  end(thread: number, code: number): void;
  /** Tells whether anything in this thread waits for messages: it lives on for them. */
  listens(isListening: boolean): void;
}

/** What a realm knows of the thread that it is. */
export interface ThreadSelf {
  readonly id: number;
  /** What it was given when it was started, as text. */
  readonly data: string;
  readonly bridge: ThreadBridge;
}

/** What the host tells a realm: of a thread that it has started, or, as 0, of the one that has started it. */
export type TellOfThread = (thread: number, what: 'online' | 'message' | 'error' | 'exit', text: string) => void;
