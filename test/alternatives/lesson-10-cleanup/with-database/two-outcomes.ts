// the outcomes of the work and of closing, looked at in the end
export async function withDatabase<T>(connect: () => Promise<any>, work: (db: any) => Promise<T>): Promise<T> {
  const db = await connect();
  const out = await Promise.allSettled([new Promise<T>((r) => r(work(db)))]).then(([o]) => o!);
  const end = await Promise.allSettled([db.close()]).then(([o]) => o!);
  if (out.status === 'rejected') throw out.reason;
  if (end.status === 'rejected') throw end.reason;
  return out.value;
}
