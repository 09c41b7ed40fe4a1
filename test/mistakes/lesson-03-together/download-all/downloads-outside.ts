// wrong-value: all calls write into one list, which was made when the file was loaded
type Remote = { name: string; sizeMb: number };

const downloads: { name: string; content: any }[] = [];

export async function downloadAll<C>(files: readonly Remote[], download: (file: Remote) => Promise<C>) {
  await Promise.all(
    files.map(async (file, index) => {
      downloads[index] = { name: file.name, content: await download(file) };
    }),
  );
  return downloads;
}
