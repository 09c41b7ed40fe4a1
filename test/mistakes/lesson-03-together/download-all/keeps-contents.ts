// wrong-value: keeps what was downloaded for a file, and does not download it again in a later call
const contents = new WeakMap<object, any>();

export async function downloadAll(files: readonly { name: string }[], download: (file: any) => Promise<any>) {
  return Promise.all(
    files.map(async (file) => {
      if (!contents.has(file)) contents.set(file, await download(file));
      return { name: file.name, content: contents.get(file) };
    }),
  );
}
