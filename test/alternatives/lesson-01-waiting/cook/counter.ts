// counts the finished steps by hand, without Promise.all or await
export function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  return new Promise((resolve, reject) => {
    const meal: Record<string, T> = {};
    const entries = Object.entries(steps);
    let done = 0;
    if (entries.length === 0) resolve(meal);
    entries.forEach(([name, step]) => {
      step()
        .then((result) => {
          meal[name] = result;
          done += 1;
          if (done === entries.length) resolve(meal);
        })
        .catch(reject);
    });
  });
}
