// wrong-prediction: await calls then on the spot
export function predictAwaitOrder() {
  return {
    callThenAwait: ['main: call', 'paint: open the tin', 'main: called', 'paint: dip the brush', 'main: done'],
    plainValues: ['main: both are walking', 'cat: left', 'dog: left', 'cat: right', 'dog: right'],
    awaitLater: ['letter: posted', 'lunch: begins', 'letter: in the box', 'lunch: over', 'letter: good news'],
    thenables: ['visit: knock', 'vault: asked', 'vault: open', 'main: waiting outside', 'visit: gold'],
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
