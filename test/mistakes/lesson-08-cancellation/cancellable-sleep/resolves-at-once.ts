// wrong-time: does not wait at all
export async function cancellableSleep(_ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
}
