// wrong-order: keeps the rate, and takes the last of the line first
export function repairRateLimiter(rate: number, perMs: number) {
  const waiting: (() => void)[] = [];
  let busy = false;
  const serve = () => {
    const next = waiting.pop();
    busy = next !== undefined;
    if (next === undefined) return;
    next();
    setTimeout(serve, perMs / rate);
  };
  return {
    acquire: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (!busy) serve();
      }),
  };
}
