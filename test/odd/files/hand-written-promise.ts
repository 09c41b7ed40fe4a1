// a promise written by hand, thenable and no more
// exercise: in-turn
export function inTurn(names, ask) {
  const listeners = [];
  let outcome = null;
  const settle = (kind, value) => {
    if (outcome !== null) return;
    outcome = { kind, value };
    for (const listener of listeners.splice(0)) listener();
  };
  const answers = [];
  const next = (index) => {
    if (index === names.length) settle('fulfilled', answers);
    else
      ask(names[index]).then((answer) => {
        answers.push(answer);
        next(index + 1);
      }, (error) => settle('rejected', error));
  };
  next(0);
  return {
    then(onFulfilled, onRejected) {
      const tell = () => (outcome.kind === 'fulfilled' ? onFulfilled : onRejected)?.(outcome.value);
      if (outcome === null) listeners.push(tell);
      else tell();
    },
  };
}
