// notes how it stands with each source, and calls return with care
export async function* merge(...ss: any[]) {
  type C = { it: any; p: Promise<any>; st: string };
  const order: any[] = [];
  let bell: any;
  const ring = () => {
    bell?.();
    bell = null;
  };
  const cs: any[] = [];
  const ask = (c: any) => {
    c.st = 'asked';
    Promise.resolve()
      .then(() => c.it.next())
      .then(
        (r: any) => {
          if (r.done) c.st = 'ended';
          else {
            c.st = 'ready';
            order.push([c, 'v', r.value]);
          }
          ring();
        },
        (e: any) => {
          c.st = 'failed';
          order.push([c, 'e', e]);
          ring();
        },
      );
  };
  try {
    for (const s of ss) {
      const c = { it: s[Symbol.asyncIterator](), st: '' };
      cs.push(c);
      ask(c);
    }
    for (;;) {
      if (order.length) {
        const [c, k, x] = order.shift();
        if (k === 'e') throw x;
        yield x;
        ask(c);
      } else if (cs.every((c) => c.st === 'ended' || c.st === 'failed')) return;
      else await new Promise((r) => (bell = r));
    }
  } finally {
    await Promise.all(
      cs
        .filter((c) => c.st !== 'ended' && c.st !== 'failed')
        .map(async (c) => {
          try {
            if (typeof c.it.return === 'function') await c.it.return();
          } catch {}
        }),
    );
  }
}
