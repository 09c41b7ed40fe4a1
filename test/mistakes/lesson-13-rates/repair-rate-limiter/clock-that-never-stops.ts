// leaked-timer: an interval lets one through after the other, and goes on for ever
export function repairRateLimiter(rate: number, perMs: number) {
  const waiting: (() => void)[] = [];
  let rested = true;
  const serve = () => {
    const next = waiting.shift();
    rested = next === undefined;
    next?.();
  };
  let clock: ReturnType<typeof setInterval> | undefined;
  return {
    acquire: () =>
      new Promise<void>((resolve) => {
        clock ??= setInterval(serve, perMs / rate);
        waiting.push(resolve);
        if (rested) serve();
      }),
  };
}
