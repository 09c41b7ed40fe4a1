// tries to leave promises that go on when the run is over
// status: failed
export async function inTurn(names, ask) {
  void (async () => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 86_400_000));
      await ask(names[0]).catch(() => undefined);
    }
  })();
  new Promise(() => undefined).then(() => ask(names[1]));
  return names;
}
