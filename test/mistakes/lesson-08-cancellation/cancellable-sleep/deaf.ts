// lost-error: sleeps on, whatever the signal says
export function cancellableSleep(ms: number, _signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
