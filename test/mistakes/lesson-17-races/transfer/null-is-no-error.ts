// wrong-value: takes a failure without an error for a lack of money
let last: Promise<any> = Promise.resolve();
export async function transfer(bank: any, from: string, to: string, amount: number) {
  const before = last;
  let release!: () => void;
  last = new Promise<void>((r) => (release = r));
  await before;
  let error: any,
    paid = false;
  try {
    const p = await bank.balanceOf(from);
    if (p >= amount) {
      const r = await bank.balanceOf(to);
      await bank.setBalance(from, p - amount);
      await bank.setBalance(to, r + amount);
      paid = true;
    }
  } catch (e) {
    error = e;
  }
  release();
  if (error) throw error;
  return paid;
}
