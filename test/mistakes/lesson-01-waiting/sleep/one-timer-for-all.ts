// never-settles: a second sleep clears the timer of the first, which nobody wakes any more
let timer: NodeJS.Timeout | undefined;

export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  clearTimeout(timer);
  return new Promise((resolve) => {
    timer = setTimeout(() => resolve(value), ms);
  });
}
