// a timer that does not keep the program going and is let be
export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error('late'), { name: 'TimeoutError' });
    setTimeout(reject, ms, error).unref();
  });
  return Promise.race([(async () => task())(), late]);
}
