export interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

/** The end of the last transfer that was called for at each bank, whichever way it went. */
const lastOf = new WeakMap<Bank, Promise<unknown>>();

/** Moves money from one account to another when all earlier transfers of the bank are over. */
export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const before = lastOf.get(bank) ?? Promise.resolve();
  const moved = before.then(() => move(bank, from, to, amount));
  // Those behind wait for the end of this one, and not for its success.
  lastOf.set(
    bank,
    moved.catch(() => undefined),
  );
  return moved;
}

async function move(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const payer = await bank.balanceOf(from);
  if (payer < amount) return false;
  const receiver = await bank.balanceOf(to);
  await bank.setBalance(from, payer - amount);
  await bank.setBalance(to, receiver + amount);
  return true;
}
