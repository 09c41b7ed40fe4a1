// a state and a list of those who wait, without a shared promise
type State<T> = { at: 'idle' } | { at: 'busy' } | { at: 'done'; value: T };

export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let state: State<T> = { at: 'idle' };
  let waiting: { resolve: (value: T) => void; reject: (error: unknown) => void }[] = [];

  async function run(): Promise<void> {
    state = { at: 'busy' };
    try {
      const value = await init();
      state = { at: 'done', value };
      for (const { resolve } of waiting.splice(0)) resolve(value);
    } catch (error) {
      state = { at: 'idle' };
      const failed = waiting;
      waiting = [];
      for (const { reject } of failed) reject(error);
    }
  }

  return () =>
    new Promise<T>((resolve, reject) => {
      if (state.at === 'done') {
        resolve(state.value);
        return;
      }
      waiting.push({ resolve, reject });
      if (state.at === 'idle') void run();
    });
}
