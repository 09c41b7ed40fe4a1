// wrong-value: takes a result that is an Error for a failure
export async function cancelAfter(task: any, ms: number) {
  const r = await (async () => task(AbortSignal.timeout(ms)))().catch((e: any) => e);
  if (r instanceof Error) throw r;
  return r;
}
