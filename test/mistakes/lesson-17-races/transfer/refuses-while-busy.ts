// wrong-value: refuses whoever comes while a transfer is under way
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

let busy = false;

export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  if (busy) return false;
  busy = true;
  try {
    return await move(bank, from, to, amount);
  } finally {
    busy = false;
  }
}

async function move(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const payer = await bank.balanceOf(from);
  if (payer < amount) return false;
  const receiver = await bank.balanceOf(to);
  await bank.setBalance(from, payer - amount);
  await bank.setBalance(to, receiver + amount);
  return true;
}
