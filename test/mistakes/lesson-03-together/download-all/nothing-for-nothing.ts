// wrong-value: gives undefined when there are no files
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  if (!files.length) return undefined as any;
  return Promise.all(files.map(async (file) => ({ name: file.name, content: await download(file) })));
}
