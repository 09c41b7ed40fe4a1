// names and texts in many scripts
// exercise: in-turn
const 時間 = 0;
const über = '👩‍👩‍👧‍👦';
const ℮ = 'e\u0301 é ñ';

export async function inTurn(名前: string[], спросить: (name: string) => Promise<string>) {
  const απαντήσεις: string[] = [];
  for (const имя of 名前) απαντήσεις.push(await спросить(имя));
  console.log(über, ℮, '🥚🍞');
  return 時間 === 0 ? απαντήσεις : [];
}
