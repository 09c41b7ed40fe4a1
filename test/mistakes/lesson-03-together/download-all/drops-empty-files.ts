// wrong-value: leaves out the files whose content is empty
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  const downloads = await Promise.all(files.map(async (file) => ({ name: file.name, content: await download(file) })));
  return downloads.filter((one) => one.content);
}
