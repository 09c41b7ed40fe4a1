// an object with getters, asked one by one
class Prediction {
  get stackFirst() {
    const lines = ['open: begins', 'unpack: done', 'open: ends', 'main: ends'];
    return lines.concat('microtask of main', 'microtask of open', 'timer of unpack');
  }

  get heldThread() {
    const thirty = ['first', 'last'].map((when) => `timer of 30 ms, set ${when}`);
    return ['main: held the thread for 50 ms', 'microtask', 'timer of 10 ms', ...thirty];
  }

  get betweenTimers() {
    return ['main: set', 'timer 1', 'microtask', 'timer 2', 'immediate', 'timer 3'];
  }

  get rounds() {
    return ['immediate 1', 'microtask 1', 'microtask 2', 'immediate 2', 'immediate 3'];
  }
}

export const predictLoopOrder = () => new Prediction();
