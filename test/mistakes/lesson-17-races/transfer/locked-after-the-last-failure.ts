// never-settles: a failure wakes the next one, and leaves it locked when there is none
const locks = new WeakMap<any, any>();
export async function transfer(bank: any, from: string, to: string, amount: number) {
  const l = locks.get(bank) ?? { locked: false, q: [] };
  locks.set(bank, l);
  if (l.locked) await new Promise<void>((r) => l.q.push(r));
  l.locked = true;
  const release = () => {
    const n = l.q.shift();
    if (n) n();
    else l.locked = false;
  };
  try {
    const p = await bank.balanceOf(from);
    if (p < amount) {
      release();
      return false;
    }
    const r = await bank.balanceOf(to);
    await bank.setBalance(from, p - amount);
    await bank.setBalance(to, r + amount);
    release();
    return true;
  } catch (e) {
    l.q.shift()?.();
    throw e;
  }
}
