import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import v8 from '@vitest/coverage-v8';

/** What this needs of the provider that comes with Vitest. */
interface Provider {
  getSources(url: string, ...rest: unknown[]): Promise<unknown>;
}

/**
 * Vitest's coverage by V8, which also knows the scripts that realms in tests are made of: they are compiled in contexts
 * of their own, where Vitest does not look for a source map.
 */
export default {
  ...v8,
  async getProvider() {
    const provider = (await v8.getProvider()) as unknown as Provider;
    const getSources = provider.getSources.bind(provider);
    provider.getSources = async (url, ...rest) =>
      url.includes('/.meanwhile/under-test/') ? readScript(url) : getSources(url, ...rest);
    return provider;
  },
};

async function readScript(url: string): Promise<{ code: string; map: { sources: string[] } }> {
  const file = fileURLToPath(url);
  const [code, map] = await Promise.all([readFile(file, 'utf8'), readFile(`${file}.map`, 'utf8')]);
  const parsed = JSON.parse(map) as { sources: string[] };
  return { code, map: { ...parsed, sources: parsed.sources.map((source) => new URL(source, url).href) } };
}
