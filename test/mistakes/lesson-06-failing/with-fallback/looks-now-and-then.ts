// wrong-time: looks ten times a second whether a source has answered
export async function withFallback(primary: () => Promise<any>, backup: () => Promise<any>): Promise<any> {
  const outcomeOf = async (source: () => Promise<any>): Promise<any> => {
    let outcome: object | undefined;
    void (async () => {
      try {
        outcome = { ok: true, value: await source() };
      } catch (error) {
        outcome = { ok: false, error };
      }
    })();
    while (outcome === undefined) await new Promise((resolve) => setTimeout(resolve, 100));
    return outcome;
  };
  const first = await outcomeOf(primary);
  if (first.ok) return first.value;
  const second = await outcomeOf(backup);
  if (second.ok) return second.value;
  throw new AggregateError([first.error, second.error], 'both have failed');
}
