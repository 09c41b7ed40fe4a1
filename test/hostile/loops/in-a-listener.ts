// tries to loop for ever in the listener of an abort signal
// status: stuck
export async function inTurn() {
  AbortSignal.timeout(5).addEventListener('abort', () => { for (;;); });
  await new Promise((resolve) => setTimeout(resolve, 10));
}
