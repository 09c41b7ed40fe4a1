// a line of functions to call, and one function that calls them while there is room
export function limiter(limit: number) {
  const line: (() => Promise<void>)[] = [];
  let running = 0;
  const pump = () => {
    while (running < limit && line.length > 0) {
      running += 1;
      void line.shift()!().then(() => {
        running -= 1;
        pump();
      });
    }
  };
  return <T>(task: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      line.push(async () => {
        try {
          resolve(await task());
        } catch (error) {
          reject(error);
        }
      });
      pump();
    });
}
