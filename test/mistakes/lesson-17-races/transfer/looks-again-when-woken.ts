// wrong-value: whoever is woken and finds it locked again goes to the end of the line
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

let busy = false;
const waiting: (() => void)[] = [];

export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  while (busy) await new Promise<void>((go) => waiting.push(go));
  busy = true;
  try {
    return await move(bank, from, to, amount);
  } finally {
    busy = false;
    waiting.shift()?.();
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
