// forgot-await: the content is still a promise
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  return Promise.all(files.map((file) => ({ name: file.name, content: download(file) }))) as any;
}
