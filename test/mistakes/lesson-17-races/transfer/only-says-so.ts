// wrong-value: says that all went well
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  return amount > 0;
}
