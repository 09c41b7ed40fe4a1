/** A bank on the other end of a network. Each call takes a while, and no two of them the same. */
export interface Bank {
  /** How much money is in an account when the call ends. */
  balanceOf(account: string): Promise<number>;
  /** Puts another balance in the place of the one there is; it has done so when the call ends. */
  setBalance(account: string, balance: number): Promise<void>;
}

/**
 * Moves money from one account to another.
 *
 * This is what the users report: each transfer, tried out alone, is right to the cent. On a busy day the books do not
 * add up. Ann sends 30 to Bob and 50 to Cleo in the same moment; both get their money, and of Ann's 100 there are still
 * 50 left, or 70. Once she sent 70 to each of them, out of 100, and nobody objected.
 *
 * It should do this: however many transfers are under way, and in whatever order the bank's calls end, all comes out as
 * if the transfers had been made one after another, in the order in which they were called. Whether transfers between
 * other accounts, or at another bank, wait as well is up to you. A transfer that fails holds up none of those behind it.
 *
 * @param bank the same object for all transfers of a bank
 * @param from the account that pays
 * @param to the account that receives, not the one that pays
 * @param amount what to move
 * @returns a promise of `true` once the money is in the other account; of `false` when there is not enough to pay, and
 *   then neither account is changed
 * @throws the error of a bank's call that fails
 *
 * @example
 * // Ann has 100, Bob has 0
 * await Promise.all([transfer(bank, 'Ann', 'Bob', 30), transfer(bank, 'Ann', 'Bob', 80)]); // [true, false]
 * // Ann has 70, Bob has 30
 */
export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const payer = await bank.balanceOf(from);
  if (payer < amount) return false;
  const receiver = await bank.balanceOf(to);
  await bank.setBalance(from, payer - amount);
  await bank.setBalance(to, receiver + amount);
  return true;
}
