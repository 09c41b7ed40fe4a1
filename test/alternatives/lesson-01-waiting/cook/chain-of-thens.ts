// a reduce that ties each step, already started, to the meal so far
export function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  return Object.entries(steps)
    .map(([name, step]) => step().then((result): Record<string, T> => ({ [name]: result })))
    .reduce(
      (meal, dish) => Promise.all([meal, dish]).then(([left, right]) => ({ ...left, ...right })),
      Promise.resolve<Record<string, T>>({}),
    );
}
