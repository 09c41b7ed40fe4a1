// never-called: hands the name to download, which wants the file
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  return Promise.all(files.map(async ({ name }) => ({ name, content: await download(name as any) })));
}
