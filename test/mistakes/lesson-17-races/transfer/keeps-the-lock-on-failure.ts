// never-settles: keeps the lock when a call fails
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

let last = Promise.resolve();

export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const before = last;
  let release = () => {};
  last = new Promise((resolve) => (release = resolve));
  await before;
  const done = await move(bank, from, to, amount);
  release();
  return done;
}

async function move(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const payer = await bank.balanceOf(from);
  if (payer < amount) return false;
  const receiver = await bank.balanceOf(to);
  await bank.setBalance(from, payer - amount);
  await bank.setBalance(to, receiver + amount);
  return true;
}
