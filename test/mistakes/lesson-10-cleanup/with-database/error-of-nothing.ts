// lost-error: takes an error that counts as false for none
export async function withDatabase(connect: any, work: any) {
  const db = await connect();
  let failure: any, result: any;
  try {
    result = await work(db);
  } catch (e) {
    failure = e;
  }
  try {
    await db.close();
  } catch (e) {
    failure ??= e;
  }
  if (failure) throw failure;
  return result;
}
