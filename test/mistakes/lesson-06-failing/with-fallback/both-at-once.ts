// started-too-early: starts the backup in any case
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  return Promise.any([primary(), backup()]);
}
