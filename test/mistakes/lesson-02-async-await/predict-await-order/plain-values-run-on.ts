// wrong-prediction: an await of a plain value does not pause
export function predictAwaitOrder() {
  return {
    callThenAwait: ['main: call', 'paint: open the tin', 'main: called', 'paint: dip the brush', 'main: done'],
    plainValues: ['cat: left', 'cat: right', 'dog: left', 'dog: right', 'main: both are walking'],
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
