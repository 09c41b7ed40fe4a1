// a mutex of its own; when the second change fails, the first is taken back
class Mutex {
  private t: Promise<unknown> = Promise.resolve();
  lock<T>(f: () => Promise<T>): Promise<T> {
    const r = this.t.then(f);
    this.t = r.then(
      () => 0,
      () => 0,
    );
    return r;
  }
}
const m = new Mutex();
export const transfer = (bank: any, from: string, to: string, amount: number): Promise<boolean> =>
  m.lock(async () => {
    const payer: number = await bank.balanceOf(from);
    if (payer < amount) return false;
    await bank.setBalance(from, payer - amount);
    const receiver: number = await bank.balanceOf(to);
    try {
      await bank.setBalance(to, receiver + amount);
    } catch (e) {
      await bank.setBalance(from, payer);
      throw e;
    }
    return true;
  });
