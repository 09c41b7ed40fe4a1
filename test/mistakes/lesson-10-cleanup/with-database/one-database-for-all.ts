// never-called: keeps the database outside the function, and closes that of another call
let db: any;
export async function withDatabase(connect: any, work: any) {
  db = await connect();
  let r: any;
  try {
    r = await work(db);
  } catch (e) {
    await db.close().catch(() => {});
    throw e;
  }
  await db.close();
  return r;
}
