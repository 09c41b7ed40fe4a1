// wrong-prediction: the letter arrives only when somebody waits for it
export function predictAwaitOrder() {
  return {
    callThenAwait: ['main: call', 'paint: open the tin', 'main: called', 'paint: dip the brush', 'main: done'],
    plainValues: ['main: both are walking', 'cat: left', 'dog: left', 'cat: right', 'dog: right'],
    awaitLater: ['letter: posted', 'lunch: begins', 'lunch: over', 'letter: in the box', 'letter: good news'],
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
