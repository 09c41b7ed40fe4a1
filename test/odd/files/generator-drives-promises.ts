// a generator that drives promises
// exercise: in-turn
function drive<T>(make: () => Generator<Promise<string>, T, string>): Promise<T> {
  const steps = make();
  return new Promise((resolve, reject) => {
    const step = (go: () => IteratorResult<Promise<string>, T>): void => {
      try {
        const { value, done } = go();
        if (done) resolve(value);
        else (value as Promise<string>).then((answer) => step(() => steps.next(answer)), (error) => step(() => steps.throw(error)));
      } catch (error) {
        reject(error);
      }
    };
    step(() => steps.next(''));
  });
}

export const inTurn = (names: string[], ask: (name: string) => Promise<string>) =>
  drive(function* () {
    const answers: string[] = [];
    for (const name of names) answers.push(yield ask(name));
    return answers;
  });
