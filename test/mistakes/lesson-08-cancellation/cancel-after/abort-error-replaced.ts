// wrong-value: throws the reason of the signal in place of the task's own AbortError
export async function cancelAfter(task: any, ms: number) {
  const s = AbortSignal.timeout(ms);
  try {
    return await task(s);
  } catch (e) {
    if (s.aborted && e !== s.reason && (e as any)?.name === 'AbortError') throw s.reason;
    throw e;
  }
}
