// a promise made by hand, and two slots to fill
export function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  return new Promise((resolve, reject) => {
    const filled: { job?: [A]; other?: [B] } = {};
    const look = (): void => {
      if (filled.job && filled.other) resolve([filled.job[0], filled.other[0]]);
    };
    const fill = <T>(work: () => Promise<T>, put: (value: T) => void): void => {
      work().then((value) => {
        put(value);
        look();
      }, reject);
    };
    fill(job, (value) => (filled.job = [value]));
    fill(otherWork, (value) => (filled.other = [value]));
  });
}
