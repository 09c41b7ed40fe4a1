export interface RemoteFile {
  readonly name: string;
  readonly sizeMb: number;
}

/** A file's name with what its download gave. */
export interface Download<Content> {
  readonly name: string;
  readonly content: Content;
}

/**
 * Downloads all files at the same time, however many there are.
 *
 * When the promise settles, no timer of its own is left behind.
 *
 * @param files what to download, each on its own: two of them may have the same name; the list stays as it is
 * @param download starts the download of one file and gives its content; it is called once for each file
 * @returns one `{ name, content }` for each file, in the order of the files; without files, an empty list at once
 * @throws the error of the download that fails first, at the moment it fails; the others are left running, and when
 *   one of those fails too, its rejection does not go unhandled
 *
 * @example
 * // At 0.2 s a MB, these two take 1 s.
 * const files = [{ name: 'map.png', sizeMb: 5 }, { name: 'notes.txt', sizeMb: 1 }];
 * const downloads = await downloadAll(files, (file) => sleep(file.sizeMb * 200, `all of ${file.name}`));
 * // downloads: [
 * //   { name: 'map.png', content: 'all of map.png' },
 * //   { name: 'notes.txt', content: 'all of notes.txt' },
 * // ]
 */
export async function downloadAll<Content>(
  files: readonly RemoteFile[],
  download: (file: RemoteFile) => Promise<Content>,
): Promise<Download<Content>[]> {
  throw new Error('not implemented');
}
