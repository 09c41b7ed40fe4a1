// lost-error: puts the error where the content belongs
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  return Promise.all(
    files.map(async (file) => {
      try {
        return { name: file.name, content: await download(file) };
      } catch (error) {
        return { name: file.name, content: error as Content };
      }
    }),
  );
}
