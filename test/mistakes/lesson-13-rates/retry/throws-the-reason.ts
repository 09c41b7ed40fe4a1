// wrong-value: throws the reason at the caller, before there is a promise
interface Options { attempts: number; delayMs: number; factor: number; random?: () => number; signal?: AbortSignal }
export function retry<T>(operation: () => Promise<T>, { attempts, delayMs, factor, random = () => 1, signal }: Options): Promise<T> {
  if (signal?.aborted) throw signal.reason;
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const off = () => { clearTimeout(timer); reject(signal!.reason); };
    signal?.addEventListener('abort', off, { once: true });
    const go = (n: number) => {
      new Promise<T>((r) => r(operation())).then(
        (v) => { signal?.removeEventListener('abort', off); resolve(v); },
        (e) => {
          if (signal?.aborted) return;
          if (n === attempts) { signal?.removeEventListener('abort', off); reject(e); return; }
          timer = setTimeout(() => go(n + 1), delayMs * factor ** (n - 1) * random());
        },
      );
    };
    go(1);
  });
}
