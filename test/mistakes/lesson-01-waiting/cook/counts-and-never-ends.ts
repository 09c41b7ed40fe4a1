// never-settles: a meal without steps has no last step that could resolve it
export function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  return new Promise((resolve, reject) => {
    const meal: Record<string, T> = {};
    let left = Object.keys(steps).length;
    for (const [name, step] of Object.entries(steps)) {
      step().then((result) => {
        meal[name] = result;
        left -= 1;
        if (left === 0) resolve(meal);
      }, reject);
    }
  });
}
