// idle-slots: a pool of four connections, when all downloads should run at once
type Remote = { name: string; sizeMb: number };

export async function downloadAll<C>(files: readonly Remote[], download: (file: Remote) => Promise<C>) {
  const downloads: { name: string; content: C }[] = [];
  let next = 0;
  const connection = async () => {
    while (next < files.length) {
      const mine = next++;
      const file = files[mine]!;
      downloads[mine] = { name: file.name, content: await download(file) };
    }
  };
  await Promise.all([connection(), connection(), connection(), connection()]);
  return downloads;
}
