export interface RemoteFile {
  readonly name: string;
  readonly sizeMb: number;
}

export interface Download<Content> {
  readonly name: string;
  readonly content: Content;
}

/** Downloads all files at the same time and gives each name with its content, in the order of the files. */
export async function downloadAll<Content>(
  files: readonly RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<Download<Content>[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, content: await download(file) })));
}
