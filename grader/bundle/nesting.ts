/** More open brackets than this at once are none that somebody wrote; the compiler takes seconds for them, or ends. */
const DEEPEST = 5_000;

/** Whether brackets are nested too deeply to be compiled. Those in texts and comments count too: they are few. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[([{)\]}]/g)) {
    depth = '([{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}
