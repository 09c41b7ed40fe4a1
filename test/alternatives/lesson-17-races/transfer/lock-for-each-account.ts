// a lock for each account of each bank, both taken at once and in the order of their names
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

const banks = new WeakMap<Bank, Map<string, Promise<void>>>();

function lockAll(bank: Bank, accounts: readonly string[]): { ready: Promise<unknown>; release: () => void } {
  const lines = banks.get(bank) ?? new Map<string, Promise<void>>();
  banks.set(bank, lines);
  const before = accounts.toSorted().map((account) => lines.get(account));
  let release = (): void => undefined;
  const over = new Promise<void>((resolve) => (release = resolve));
  for (const account of accounts) lines.set(account, over);
  return { ready: Promise.all(before), release };
}

export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const { ready, release } = lockAll(bank, [from, to]);
  await ready;
  try {
    const payer = await bank.balanceOf(from);
    if (payer < amount) return false;
    await bank.setBalance(from, payer - amount);
    await bank.setBalance(to, (await bank.balanceOf(to)) + amount);
    return true;
  } finally {
    release();
  }
}
