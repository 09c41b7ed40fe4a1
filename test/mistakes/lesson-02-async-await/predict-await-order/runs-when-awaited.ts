// wrong-prediction: as in Python, an async function runs only when it is awaited
export function predictAwaitOrder() {
  return {
    callThenAwait: ['main: call', 'main: called', 'paint: open the tin', 'paint: dip the brush', 'main: done'],
    plainValues: ['main: both are walking', 'cat: left', 'dog: left', 'cat: right', 'dog: right'],
    awaitLater: ['lunch: begins', 'lunch: over', 'letter: posted', 'letter: in the box', 'letter: good news'],
    thenables: ['main: waiting outside', 'visit: knock', 'vault: asked', 'vault: open', 'visit: gold'],
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
