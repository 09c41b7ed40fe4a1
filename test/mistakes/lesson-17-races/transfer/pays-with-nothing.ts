// wrong-value: moves the money although there is not enough
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

let last: Promise<unknown> = Promise.resolve();

export function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const turn = last.then(async () => {
    const payer = await bank.balanceOf(from);
    await bank.setBalance(from, payer - amount);
    await bank.setBalance(to, (await bank.balanceOf(to)) + amount);
    return payer >= amount;
  });
  last = turn.catch(() => undefined);
  return turn;
}
