// a chain of promises lets one caller at a time look at the times of the last calls
export function repairRateLimiter(rate: number, perMs: number) {
  const log: number[] = [];
  let turn: Promise<void> = Promise.resolve();
  async function pass(): Promise<void> {
    for (;;) {
      const recent = log.filter((time) => time > Date.now() - perMs);
      if (recent.length < rate) break;
      await new Promise((resolve) => setTimeout(resolve, recent[0]! + perMs - Date.now()));
    }
    log.push(Date.now());
  }
  return {
    acquire(): Promise<void> {
      turn = turn.then(pass);
      return turn;
    },
  };
}
