// leaked-timer: counts down in an interval when there is a value, and lets it run on
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  if (value === undefined) return new Promise((resolve) => setTimeout(resolve, ms));
  return new Promise((resolve) => {
    setInterval(() => resolve(value), ms);
  });
}
