// never-called: takes a failure without an error for a success
export function once(init: any) {
  let running: any;
  let done = false;
  let value: any;
  return async () => {
    if (done) return value;
    running ??= (async () => init())().then(
      (v: any) => ({ v }),
      (e: any) => ({ e }),
    );
    const r = await running;
    if (r.e) {
      running = undefined;
      throw r.e;
    }
    done = true;
    value = r.v;
    return value;
  };
}
