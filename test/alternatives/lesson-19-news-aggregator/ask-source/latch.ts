// a latch and functions, in older JavaScript
// settles once, by a latch; node timers; older style
export function askSource(source: any, timeoutMs: number, signal?: AbortSignal): Promise<any> {
  return new Promise(function (resolve) {
    var over = false;
    var timer: any;
    var own = new AbortController();
    function textOf(e: any) {
      return e instanceof Error ? e.message : String(e);
    }
    function end(result: any) {
      if (over) return;
      over = true;
      clearTimeout(timer);
      if (signal) signal.removeEventListener('abort', onAbort);
      resolve(result);
    }
    function fail(e: any) {
      end({ name: source.name, status: 'error', error: textOf(e) });
    }
    function onAbort() {
      fail(signal!.reason);
      own.abort(signal!.reason);
    }
    if (signal && signal.aborted) {
      fail(signal.reason);
      return;
    }
    if (signal) signal.addEventListener('abort', onAbort);
    timer = setTimeout(function () {
      fail(new Error('timeout'));
      own.abort(new Error('timeout'));
    }, timeoutMs);
    try {
      Promise.resolve(source.fetch(own.signal)).then(function (articles: any) {
        end({ name: source.name, status: 'success', articles: articles });
      }, fail);
    } catch (e) {
      fail(e);
    }
  });
}
