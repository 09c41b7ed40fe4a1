// wrong-value: the error of closing takes the place of that of work that throws at once
export async function withDatabase(connect: any, work: any) {
  const db = await connect();
  let p: any;
  try {
    p = work(db);
  } catch (e) {
    await db.close();
    throw e;
  }
  let r: any;
  try {
    r = await p;
  } catch (e) {
    await db.close().catch(() => {});
    throw e;
  }
  await db.close();
  return r;
}
