// never-settles: takes the lock of the payer and then that of the receiver
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

const lines = new Map<string, Promise<void>>();

async function lock(account: string): Promise<() => void> {
  const before = lines.get(account);
  let release = () => {};
  lines.set(account, new Promise((resolve) => (release = resolve)));
  await before;
  return release;
}

export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const unlockFrom = await lock(from);
  const unlockTo = await lock(to);
  try {
    const payer = await bank.balanceOf(from);
    if (payer < amount) return false;
    const receiver = await bank.balanceOf(to);
    await bank.setBalance(from, payer - amount);
    await bank.setBalance(to, receiver + amount);
    return true;
  } finally {
    unlockTo();
    unlockFrom();
  }
}
