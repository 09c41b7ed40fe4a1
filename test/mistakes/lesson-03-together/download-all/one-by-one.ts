// sequential-await: awaits each download before it starts the next
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  const downloads = [];
  for (const file of files) {
    const content = await download(file);
    downloads.push({ name: file.name, content });
  }
  return downloads;
}
