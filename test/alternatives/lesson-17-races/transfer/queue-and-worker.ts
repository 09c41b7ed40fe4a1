// a queue of functions, worked off by one loop; the reads go out together
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

const queue: (() => Promise<void>)[] = [];
let working = false;

export const transfer = (bank: Bank, from: string, to: string, amount: number): Promise<boolean> =>
  new Promise<boolean>((resolve, reject) => {
    queue.push(() => move(bank, from, to, amount).then(resolve, reject));
    void workOff();
  });

async function workOff(): Promise<void> {
  if (working) return;
  working = true;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await next();
  working = false;
}

async function move(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const [payer, receiver] = await Promise.all([bank.balanceOf(from), bank.balanceOf(to)]);
  if (payer < amount) return false;
  await Promise.all([bank.setBalance(to, receiver + amount), bank.setBalance(from, payer - amount)]);
  return true;
}
