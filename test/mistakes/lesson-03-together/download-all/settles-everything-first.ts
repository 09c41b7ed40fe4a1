// slow-to-fail: waits for all downloads before it looks for a failure
interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  const outcomes = await Promise.allSettled(files.map((file) => download(file)));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) throw (failure as PromiseRejectedResult).reason;
  return files.map((file, index) => ({
    name: file.name,
    content: (outcomes[index] as PromiseFulfilledResult<Content>).value,
  }));
}
