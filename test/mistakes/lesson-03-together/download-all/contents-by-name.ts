// wrong-value: keeps the contents by name, so that of two files with one name the later overwrites the earlier
type Remote = { name: string; sizeMb: number };

export async function downloadAll<C>(files: readonly Remote[], download: (file: Remote) => Promise<C>) {
  const contents = new Map<string, C>();
  await Promise.all(files.map(async (file) => contents.set(file.name, await download(file))));
  return files.map(({ name }) => ({ name, content: contents.get(name) as C }));
}
