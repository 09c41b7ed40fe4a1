// never-called: forgets the first failure, and keeps the second
export function once(init: any) {
  let attempt: any;
  let tries = 0;
  return () => {
    if (!attempt) {
      tries++;
      attempt = Promise.resolve().then(init);
      if (tries < 2)
        attempt.catch(() => {
          attempt = undefined;
        });
    }
    return attempt;
  };
}
