// each slide calls the next one
export function repairBlocking(files: readonly string[], ms: number, p: { read(f: string): Promise<string>; show(s: string): void }, i = 0): Promise<number> {
  if (i >= files.length) return Promise.resolve(i);
  return p.read(files[i]!).then((s) => { p.show(s); return new Promise((r) => setTimeout(r, ms)); }).then(() => repairBlocking(files, ms, p, i + 1));
}
