// wrong-value: an error that counts as false gives way to that of closing
export async function withDatabase(connect: any, work: any) {
  const db = await connect();
  let failed = false,
    err: any,
    r: any;
  try {
    r = await work(db);
  } catch (e) {
    failed = true;
    err = e;
  }
  try {
    await db.close();
  } catch (e) {
    if (!err) throw e;
  }
  if (failed) throw err;
  return r;
}
