// wrong-error: reacts to promises only, and a source that throws gives none
export function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  return new Promise((resolve, reject) => {
    const primaryFailed = (primaryError: unknown) =>
      backup().then(resolve, (backupError) => reject(new AggregateError([primaryError, backupError])));
    primary().then(resolve, primaryFailed);
  });
}
