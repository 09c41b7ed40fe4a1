// lost-error: gives undefined when both fail
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  try {
    return await primary();
  } catch {
    return backup().catch(() => undefined);
  }
}
