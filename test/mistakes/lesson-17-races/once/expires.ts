// called-again: forgets the value after a while
export function once(init: any) {
  let p: any;
  return () => {
    if (!p) {
      p = Promise.resolve().then(init);
      p.then(
        () =>
          setTimeout(() => {
            p = undefined;
          }, 5_000).unref(),
        () => {
          p = undefined;
        },
      );
    }
    return p;
  };
}
