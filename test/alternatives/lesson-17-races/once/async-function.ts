// forgets a failed attempt only if it is still the one that is kept
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return async function get() {
    if (kept !== null) return kept;
    const attempt = (async () => init())();
    kept = attempt;
    try {
      return await attempt;
    } catch (error) {
      if (kept === attempt) kept = null;
      throw error;
    }
  };
}
