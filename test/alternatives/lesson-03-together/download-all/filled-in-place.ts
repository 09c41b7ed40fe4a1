// starts a loop of small jobs that fill in the content of objects made beforehand
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  const downloads = files.map(({ name }) => ({ name, content: undefined as Content }));
  const jobs: Promise<void>[] = [];
  for (let index = 0; index < files.length; index += 1) {
    const job = async () => {
      downloads[index]!.content = await download(files[index]!);
    };
    jobs.push(job());
  }
  await Promise.all(jobs);
  return downloads;
}
