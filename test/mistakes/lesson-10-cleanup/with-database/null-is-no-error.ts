// wrong-value: null stands for no error, and the work may reject with it
export async function withDatabase(connect: any, work: any) {
  const db = await connect();
  let err: any = null,
    r: any;
  try {
    r = await work(db);
  } catch (e) {
    err = e;
  }
  try {
    await db.close();
  } catch (e) {
    if (err === null) throw e;
  }
  if (err !== null) throw err;
  return r;
}
