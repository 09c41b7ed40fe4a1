// counts by hand when both are done
export function exerciseName(first: () => Promise<number>, second: () => Promise<number>): Promise<number> {
  return new Promise((resolve, reject) => {
    let [sum, left] = [0, 2];
    const take = (value: number): void => {
      sum += value;
      left -= 1;
      if (left === 0) resolve(sum);
    };
    first().then(take, reject);
    second().then(take, reject);
  });
}
