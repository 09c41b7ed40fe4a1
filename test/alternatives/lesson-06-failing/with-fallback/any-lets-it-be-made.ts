// a class of its own for both errors, and a backup that waits inside Promise.any
class BothFailed extends AggregateError {
  override name = 'BothFailed';
}

export async function withFallback<T>(primary: () => Promise<T>, backup: () => Promise<T>): Promise<T> {
  const first = (async () => primary())();
  const second = new Promise<T>((resolve, reject) => {
    first.catch(() => {
      (async () => backup())().then(resolve, reject);
    });
  });
  try {
    return await Promise.any([first, second]);
  } catch (error) {
    throw new BothFailed((error as AggregateError).errors);
  }
}
