// gives an instance of a class, frozen
class Prediction {
  callThenAwait = ['main: call', 'paint: open the tin', 'main: called', 'paint: dip the brush', 'main: done'];
  plainValues = ['main: both are walking', 'cat: left', 'dog: left', 'cat: right', 'dog: right'];
  awaitLater = ['letter: posted', 'lunch: begins', 'letter: in the box', 'lunch: over', 'letter: good news'];
  thenables = ['visit: knock', 'main: waiting outside', 'vault: asked', 'vault: open', 'visit: gold'];
  get microtasksAndTimers() {
    const queue = ['microtask', 'reaction', 'main: one await', 'main: two awaits'];
    return ['main: set'].concat(queue, 'timer', ['main: slept']);
  }
}

export function predictAwaitOrder() {
  return Object.freeze(new Prediction());
}
