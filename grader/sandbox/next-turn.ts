/** A round of the real loop costs more than most turns, so that many of them share one. */
const TURNS_IN_A_ROUND = 16;

const waiting: (() => void)[] = [];
let turnsLeft = 0;

/**
 * Calls something in a turn of its own, as the real loop calls a callback: the ticks, microtasks and rejections of what
 * came before are over by then, and its own are over before the next turn.
 */
export function inNextTurn(callback: () => void): void {
  waiting.push(callback);
  if (turnsLeft === 0) beginRound();
}

/** Node runs the immediates of one round one by one, with all that each leaves behind, before it looks at anything else. */
function beginRound(): void {
  turnsLeft = TURNS_IN_A_ROUND;
  for (let turn = 0; turn < TURNS_IN_A_ROUND; turn += 1) setImmediate(takeTurn);
}

function takeTurn(): void {
  turnsLeft -= 1;
  const callback = waiting.shift();
  if (turnsLeft === 0 && waiting.length > 0) beginRound();
  callback?.();
}
