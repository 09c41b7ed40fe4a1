/** The lines of each program, in the order in which they are logged. */
export function predictCancellation() {
  return {
    // `abort()` calls the listeners, one after the other, before it returns. Promises have to wait for their turn.
    abortIsACall: ['main: before', 'first listener', 'second listener', 'main: after', 'reaction', 'main: over'],
    // At 150 ms page 2 is half done. Nobody looks at the signal before 200 ms.
    looksNowAndThen: [
      'page 1: begun',
      'page 1: copied',
      'page 2: begun',
      'main: aborted',
      'page 2: copied',
      'copier: off',
      'main: over',
    ],
    // A signal is aborted once. Who listens after that hears nothing.
    onceAndForAll: ['early listener: closed', 'main: closed'],
    // The rejection reaches `upload` a moment after `abort()` has returned; the error goes on when `finally` is done.
    cleaningUp: [
      'upload: connected',
      'main: aborted',
      'upload: closing',
      'upload: closed',
      'main: caught no more',
      'main: over',
    ],
    // The first of the two decides, and the other knows nothing of it.
    eitherOf: ['either: cancel button', 'deadline aborted: false', 'deadline aborted: true', 'either: cancel button'],
  };
}
