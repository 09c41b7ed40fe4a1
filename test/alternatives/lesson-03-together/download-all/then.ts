// then in place of an async callback
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  return Promise.all(files.map((file) => download(file).then((content) => ({ name: file.name, content }))));
}
