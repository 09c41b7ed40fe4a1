// looks every ms whether it is over; clock, signal and source are all polled
interface Article {
  readonly title: string;
}

interface Source {
  readonly name: string;
  fetch(signal: AbortSignal): Promise<readonly Article[]>;
}

type SourceResult =
  | { readonly name: string; readonly status: "success"; readonly articles: readonly Article[] }
  | { readonly name: string; readonly status: "error"; readonly error: string };

import { setTimeout as sleep } from 'node:timers/promises';

export async function askSource(source: Source, timeoutMs: number, signal?: AbortSignal): Promise<SourceResult> {
  const { name } = source;
  const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
  if (signal?.aborted) return { name, status: 'error', error: textOf(signal.reason) };
  const start = Date.now();
  const controller = new AbortController();
  let result: SourceResult | undefined;
  (async () => source.fetch(controller.signal))().then(
    (articles) => (result ??= { name, status: 'success', articles }),
    (error: unknown) => (result ??= { name, status: 'error', error: textOf(error) }),
  );
  for (;;) {
    await sleep(1);
    await new Promise((resolve) => setImmediate(resolve));
    if (result !== undefined) return result;
    if (signal?.aborted) result = { name, status: 'error', error: textOf(signal.reason) };
    else if (Date.now() - start >= timeoutMs) result = { name, status: 'error', error: 'timeout' };
    if (result !== undefined) {
      controller.abort();
      return result;
    }
  }
}
