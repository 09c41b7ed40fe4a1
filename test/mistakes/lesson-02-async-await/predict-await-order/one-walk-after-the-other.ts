// wrong-prediction: the second walk waits for the first
export function predictAwaitOrder() {
  return {
    callThenAwait: ['main: call', 'paint: open the tin', 'main: called', 'paint: dip the brush', 'main: done'],
    plainValues: ['main: both are walking', 'cat: left', 'cat: right', 'dog: left', 'dog: right'],
    awaitLater: ['letter: posted', 'lunch: begins', 'letter: in the box', 'lunch: over', 'letter: good news'],
    thenables: ['visit: knock', 'main: waiting outside', 'vault: asked', 'vault: open', 'visit: gold'],
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
