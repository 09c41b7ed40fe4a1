// threw: takes a result that is an Error for a failure
export async function withDatabase(connect: any, work: any) {
  const db = await connect();
  const r = await (async () => work(db))().catch((e: any) => (e === undefined ? { e } : e));
  try {
    await db.close();
  } catch (e) {
    if (!(r instanceof Error)) throw e;
  }
  if (r instanceof Error) throw r;
  if (r && 'e' in Object(r)) throw undefined;
  return r;
}
