// wrong-value: takes the second lock later, and others get there first
const tails = new Map<string, Promise<any>>();
async function hold(a: string, f: any): Promise<any> {
  const b = tails.get(a) ?? Promise.resolve();
  let rel!: () => void;
  tails.set(a, new Promise<void>((r) => (rel = r)));
  await b;
  try {
    return await f();
  } finally {
    rel();
  }
}
export function transfer(bank: any, from: string, to: string, amount: number) {
  const [a, b] = [from, to].sort() as [string, string];
  return hold(a, () =>
    hold(b, async () => {
      const p = await bank.balanceOf(from);
      if (p < amount) return false;
      const r = await bank.balanceOf(to);
      await bank.setBalance(from, p - amount);
      await bank.setBalance(to, r + amount);
      return true;
    }),
  );
}
