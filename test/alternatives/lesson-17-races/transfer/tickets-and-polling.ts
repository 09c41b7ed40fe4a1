// numbered tickets, and a look every 10 ms whose turn it is
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

import { setTimeout as sleep } from 'node:timers/promises';

let tickets = 0;
let turn = 1;

export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  tickets += 1;
  const mine = tickets;
  while (turn !== mine) await sleep(10);
  try {
    const payer = await bank.balanceOf(from);
    const enough = payer >= amount;
    if (enough) {
      await bank.setBalance(to, (await bank.balanceOf(to)) + amount);
      await bank.setBalance(from, payer - amount);
    }
    return enough;
  } finally {
    turn += 1;
  }
}
