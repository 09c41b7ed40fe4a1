// wrong-value: two files with one name share one download
type Remote = { name: string; sizeMb: number };

export async function downloadAll<C>(files: readonly Remote[], download: (file: Remote) => Promise<C>) {
  const started = new Map<string, Promise<C>>();
  for (const file of files) if (!started.has(file.name)) started.set(file.name, download(file));
  return Promise.all(files.map(async ({ name }) => ({ name, content: (await started.get(name)) as C })));
}
