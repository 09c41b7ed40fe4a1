// wrong-order: collects the downloads as they come, and finds them again by name
export async function downloadAll(files: readonly { name: string }[], download: (file: any) => Promise<any>) {
  const arrived: { name: string; content: any }[] = [];
  await Promise.all(
    files.map(async (file) => {
      const content = await download(file);
      arrived.push({ name: file.name, content });
    }),
  );
  return files.map((file) => {
    const place = arrived.findIndex(({ name }) => name === file.name);
    return arrived.splice(place, 1)[0];
  });
}
