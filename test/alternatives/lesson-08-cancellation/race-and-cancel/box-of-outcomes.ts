// takes the outcomes out of a box, as one would read a channel
export async function raceAndCancel(tasks: any[]) {
  const c = new AbortController();
  const q: any[] = [];
  let wake = () => {};
  const put = (x: any) => {
    q.push(x);
    wake();
  };
  tasks.forEach((t, i) => {
    (async () => t(c.signal))().then(
      (v) => put({ i, v, ok: true }),
      (e) => put({ i, e, ok: false }),
    );
  });
  let win: any;
  const errs: any[] = [];
  for (let n = 0; n < tasks.length; n++) {
    if (!q.length) await new Promise<void>((r) => (wake = r));
    const m = q.shift();
    if (m.ok && !win) {
      win = m;
      c.abort();
    } else if (!m.ok) errs[m.i] = m.e;
  }
  if (win) return win.v;
  throw new AggregateError(errs, 'all failed');
}
