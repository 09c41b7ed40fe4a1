// wrong-value: keeps what the last call of done said
type Callback<T> = (done: (error: unknown, value?: T) => void) => void;

export async function fromCallback<T>(fn: Callback<T>): Promise<T> {
  let outcome: { error: unknown; value?: T } | undefined;
  fn((error, value) => {
    outcome = { error, value };
  });
  while (!outcome) await new Promise((resolve) => setTimeout(resolve, 1));
  if (outcome.error !== null && outcome.error !== undefined) throw outcome.error;
  return outcome.value as T;
}
