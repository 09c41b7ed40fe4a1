// wrong-order: pushes each download when it is finished
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  const downloads: { name: string; content: Content }[] = [];
  await Promise.all(
    files.map(async (file) => {
      const content = await download(file);
      downloads.push({ name: file.name, content });
    }),
  );
  return downloads;
}
