import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Imports a file bundled as the program is: tsx would give every function its name anew each time that it is made, which
 * costs a tenth of what is measured.
 *
 * @param root the kit
 * @param file absolute
 */
export async function importAsShipped<Exports>(root: string, file: string): Promise<Exports> {
  const outfile = path.join(root, 'node_modules', '.cache', 'meanwhile-bench', `${path.parse(file).name}.mjs`);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'silent',
  });
  return (await import(pathToFileURL(outfile).href)) as Exports;
}
