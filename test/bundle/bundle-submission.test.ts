import path from 'node:path';
import { symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bundleSubmission } from '../../grader/bundle/bundle-submission.js';
import { temporaryFolder, writeFiles } from '../kit/temporary-kit.js';

/** Bundles a submission that lies among other files. */
async function bundle(text: string, beside: Record<string, string> = {}) {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'desk/nap.ts': text, ...beside });
  return bundleSubmission(path.join(folder, 'desk', 'nap.ts'), text);
}

async function refusal(text: string, beside: Record<string, string> = {}) {
  const bundled = await bundle(text, beside);
  if (bundled.ok) throw new Error(`it was not refused: ${bundled.code}`);
  return bundled;
}

const ALLOWED =
  'a submission may import files beside it and node:timers, node:timers/promises, node:events, node:util, node:perf_hooks, node:assert, node:assert/strict, node:console, node:crypto, node:process, node:worker_threads, node:stream/web';

describe('a submission', () => {
  it('becomes one function and names what it exports', async () => {
    expect(await bundle('export const nap = (ms: number): number => ms;')).toMatchObject({
      ok: true,
      exports: ['nap'],
    });
  });

  it('is the same with other comments, white space and types', async () => {
    const plain = await bundle('export function nap(ms: number) { return ms; }');
    const other = await bundle(
      '\uFEFF// hello\r\nexport function nap(\r\n  ms: unknown /* hm */,\r\n) {\r\n  return ms;\r\n}\r\n',
    );
    expect(other).toMatchObject({ ok: true, code: plain.ok ? plain.code : '' });
  });

  it('may import files beside it and below', async () => {
    const bundled = await bundle(
      "import { a } from './a.js'; import b from './deep/b.json'; export const nap = [a, b];",
      {
        'desk/a.ts': 'export const a = 1;',
        'desk/deep/b.json': '2',
      },
    );
    expect(bundled.ok).toBe(true);
  });

  it('may import the built-in modules that wait, with or without "node:"', async () => {
    const bundled = await bundle(
      "import t from 'timers'; import p from 'node:timers/promises'; export const nap = [t, p];",
    );
    expect(bundled).toMatchObject({
      ok: true,
      code: expect.stringContaining('$builtin("node:timers/promises")') as string,
    });
  });

  it('may not import by name what a built-in module does not have', async () => {
    expect(await refusal("import { sleep } from 'node:timers/promises';\nexport const nap = sleep;")).toEqual({
      ok: false,
      message: 'No matching export in "node:timers/promises" for import "sleep"',
      line: 1,
      file: null,
    });
  });

  it('has no say in where the compiler looks for source maps', async () => {
    const beside = { 'desk/a.ts': 'export const a = 1;\n//# sourceMappingURL=../secret.txt\n', 'secret.txt': 'root:x' };
    expect(
      await bundle("export * from './a.js'; export const nap = 1;\n//# sourceMappingURL=../secret.txt\n", beside),
    ).toMatchObject({ ok: true });
  });

  it('has a source map with the places of the files beside it', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'deep/a.ts': 'export const a = 1;' });
    const bundled = await bundleSubmission(path.join(folder, 'nap.ts'), "export * from './deep/a.js';");
    const { sources } = JSON.parse(bundled.ok ? bundled.map : '') as { sources: string[] };
    expect(sources).toEqual([path.join(folder, 'deep', 'a.ts')]);
  });

  it('has no dynamic import left that V8 would answer', async () => {
    const bundled = await bundle("export const nap = async () => (await import('node:timers')).setTimeout;");
    expect(bundled.ok && bundled.code).not.toMatch(/import\(/);
  });

  it('may say import( in a comment or a text', async () => {
    const bundled = await bundle("// import('x')\nexport const nap = \"import('x')\";");
    expect(bundled.ok && bundled.code).toContain("import('x')");
  });
});

describe('a submission is refused, with the line', () => {
  it.each([
    ['node:fs', /^may not import "node:fs": there are no files .* in here; work with what the exercise hands you$/],
    ['fs', /^may not import "fs": there are no files/],
    ['node:child_process', /there is one thread and one process in here; do several things at once with promises$/],
    ['node:async_hooks', /cannot follow AsyncLocalStorage through an await; pass the value on as an argument$/],
    ['node:http', /there is no network in here; call the functions that the exercise hands you$/],
    ['node:stream', /use ReadableStream, WritableStream and TransformStream, or an async generator$/],
    ['node:test', /the checks of the exercise test it/],
    [
      'lodash',
      /there are no npm packages in here; write it yourself, in a file beside it\. A submission may import files/,
    ],
    ['@scope/package/file.js', /there are no npm packages in here/],
  ])('when it imports %s, and told what to do instead', async (name, told) => {
    const { message } = await refusal(`import x from '${name}';\nexport const nap = x;`);
    expect(message).toMatch(told);
  });

  it.each(['node:dgram', 'node:no-such-module', '/etc/passwd', 'https://example.com/x.js', 'meanwhile'])(
    'when it imports %s',
    async (name) => {
      expect(await refusal(`\nimport x from '${name}';\nexport const nap = x;`)).toMatchObject({
        message: `may not import "${name}": ${ALLOWED}`,
        line: 2,
        file: null,
      });
    },
  );

  it('when it imports from above its folder', async () => {
    const { message } = await refusal("export * from '../solutions/nap.js';", {
      'solutions/nap.ts': 'export const nap = 1;',
    });
    expect(message).toBe(`may not import "../solutions/nap.js": ${ALLOWED}`);
  });

  it('when it imports a link that leads out of its folder', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'secret.ts': 'export const x = 1;', 'desk/nap.ts': '' });
    await symlink(path.join(folder, 'secret.ts'), path.join(folder, 'desk', 'x.ts'));
    const bundled = await bundleSubmission(path.join(folder, 'desk', 'nap.ts'), "export * from './x.js';");
    expect(bundled).toMatchObject({ ok: false, message: `may not import "./x.js": ${ALLOWED}` });
  });

  it.each(['import', 'require'])(
    'when it asks %s for a path with holes, which would take in whatever fits',
    async (word) => {
      const text = `\nconst name = 'nap';\nexport const nap = () => ${word}(\`../solutions/\${name}.ts\`);`;
      expect(await refusal(text, { 'solutions/nap.ts': 'export const nap = 1;' })).toEqual({
        ok: false,
        message: 'may not import a path that is put together while the program runs: write the whole path as one text',
        line: 3,
        file: null,
      });
    },
  );

  it('when what it imports is not there', async () => {
    expect(await refusal("\n\nimport './gone.js';")).toMatchObject({
      message: 'cannot find "./gone.js" beside it',
      line: 3,
    });
  });

  it('when it has a syntax error', async () => {
    expect(await refusal('export const nap = (;\n')).toMatchObject({ message: 'Unexpected ";"', line: 1, file: null });
  });

  it('when a file beside it has a syntax error, which is named', async () => {
    const beside = { 'desk/a.ts': '\nconst = 1;' };
    expect(await refusal("import './a.js';", beside)).toMatchObject({ line: 2, file: 'a.ts' });
  });

  it('when it awaits in a function that is not async', async () => {
    const { message, line } = await refusal('export function nap() {\n  await 1;\n}');
    expect({ message, line }).toEqual({ message: '"await" can only be used inside an "async" function', line: 2 });
  });

  it.each([
    ['brackets', `export const nap = ${'['.repeat(20_000)}${']'.repeat(20_000)};`],
    ['operators', `export const nap = ${'!'.repeat(400_000)}1;`],
  ])(
    'when its %s are nested so deeply that the compiler ends, and what is compiled beside it is not',
    async (_, text) => {
      const [deep, plain] = await Promise.all([bundle(text), bundle('export const nap = 1;')]);
      expect(deep).toMatchObject({ ok: false, message: 'is nested too deeply to be compiled' });
      expect([plain.ok, (await bundle('export const nap = 2;')).ok]).toEqual([true, true]);
    },
  );

  it('when a file beside it is a giant', async () => {
    const giant = { 'desk/a.ts': `//${' '.repeat(2 ** 20)}` };
    expect(await refusal("import './a.js';", giant)).toMatchObject({ message: 'the file "a.ts" is larger than 1 MiB' });
  });
});
