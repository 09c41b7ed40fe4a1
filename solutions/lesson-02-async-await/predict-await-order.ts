/** The lines of each program, in the order in which they are logged. */
export function predictAwaitOrder() {
  return {
    // The call runs `paint` up to its `await`, and only then does `main` go on.
    callThenAwait: ['main: call', 'paint: open the tin', 'main: called', 'paint: dip the brush', 'main: done'],
    // Each `await` comes before its line is logged, so nothing is logged by the calls themselves.
    plainValues: ['main: both are walking', 'cat: left', 'dog: left', 'cat: right', 'dog: right'],
    // The letter travels from the call on, while lunch goes on.
    awaitLater: ['letter: posted', 'lunch: begins', 'letter: in the box', 'lunch: over', 'letter: good news'],
    // `await` calls `then` from the queue, when the code that is running has come to its end.
    thenables: ['visit: knock', 'main: waiting outside', 'vault: asked', 'vault: open', 'visit: gold'],
    // First the code, then the queue until it is empty, then the first timer.
    microtasksAndTimers: [
      'main: set',
      'microtask',
      'reaction',
      'main: one await',
      'main: two awaits',
      'timer',
      'main: slept',
    ],
  };
}
