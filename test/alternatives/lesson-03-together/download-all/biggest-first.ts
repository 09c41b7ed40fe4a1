// starts the biggest download first, on a copy, and puts the results back in order
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  const bySize = files.map((file, index) => ({ file, index })).sort((a, b) => b.file.sizeMb - a.file.sizeMb);
  const arrived = await Promise.all(
    bySize.map(async ({ file, index }) => ({ index, name: file.name, content: await download({ ...file }) })),
  );
  return arrived.sort((a, b) => a.index - b.index).map(({ name, content }) => ({ name, content }));
}
