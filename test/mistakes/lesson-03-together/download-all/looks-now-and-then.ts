// slow-to-fail: looks ten times a second whether all is done or something has failed
export async function downloadAll(files: readonly { name: string }[], download: (file: any) => Promise<any>) {
  const downloads = files.map(({ name }) => ({ name, content: undefined }));
  const failures: unknown[] = [];
  let left = files.length;
  for (const [index, file] of files.entries()) {
    download(file).then(
      (content) => {
        downloads[index]!.content = content;
        left -= 1;
      },
      (error: unknown) => failures.push(error),
    );
  }
  while (left > 0 && failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  if (failures.length > 0) throw failures[0];
  return downloads;
}
