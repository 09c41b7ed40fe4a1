// looks at the clock every millisecond, but gives the thread back in between
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  const end = Date.now() + ms;
  return new Promise((resolve) => {
    const look = () => {
      if (Date.now() >= end) resolve(value);
      else setTimeout(look, 1);
    };
    look();
  });
}
