// wrong-prediction: one await is enough to let a timer in
export function predictAwaitOrder() {
  return {
    callThenAwait: ['main: call', 'paint: open the tin', 'main: called', 'paint: dip the brush', 'main: done'],
    plainValues: ['main: both are walking', 'cat: left', 'dog: left', 'cat: right', 'dog: right'],
    awaitLater: ['letter: posted', 'lunch: begins', 'letter: in the box', 'lunch: over', 'letter: good news'],
    thenables: ['visit: knock', 'main: waiting outside', 'vault: asked', 'vault: open', 'visit: gold'],
    microtasksAndTimers: [
      'main: set',
      'microtask',
      'reaction',
      'main: one await',
      'timer',
      'main: two awaits',
      'main: slept',
    ],
  };
}
