// wrong-value: takes the money first, and puts it back when there was not enough
// writes first and takes it back when there was not enough
let last: Promise<any> = Promise.resolve();
export function transfer(bank: any, from: string, to: string, amount: number) {
  const t = last.then(async () => {
    const p = await bank.balanceOf(from);
    await bank.setBalance(from, p - amount);
    if (p < amount) {
      await bank.setBalance(from, p);
      return false;
    }
    const r = await bank.balanceOf(to);
    await bank.setBalance(to, r + amount);
    return true;
  });
  last = t.catch(() => {});
  return t;
}
