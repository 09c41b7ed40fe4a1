// wrong-order: sorts the files by size before it begins
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  files.sort((a, b) => a.sizeMb - b.sizeMb);
  return Promise.all(files.map(async (file) => ({ name: file.name, content: await download(file) })));
}
