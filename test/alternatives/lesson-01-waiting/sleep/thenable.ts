// awaits an object that is no promise and has a then method of its own
export async function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  const alarm = {
    then(wakeUp: (value: T | undefined) => void) {
      setTimeout(wakeUp, ms, value);
    },
  };
  return await alarm;
}
