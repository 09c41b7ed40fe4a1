// downloads first, names afterwards; map passes index and list along
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  const contents = await Promise.all(files.map(download));
  return contents.map((content, index) => ({ name: files[index]!.name, content }));
}
