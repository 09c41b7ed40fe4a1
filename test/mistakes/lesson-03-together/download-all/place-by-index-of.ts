// wrong-value: looks for a file's place with indexOf, which knows only the first of two
export async function downloadAll(files: readonly { name: string }[], download: (file: any) => Promise<any>) {
  const downloads: object[] = [];
  await Promise.all(
    files.map(async (file) => {
      const content = await download(file);
      downloads[files.indexOf(file)] = { name: file.name, content };
    }),
  );
  return downloads;
}
