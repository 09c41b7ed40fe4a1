import path from 'node:path';
import ts from 'typescript';
import type { Note } from './note.js';

/**
 * All files in one program, under the options of the kit's own `tsconfig.json`: the ones that an editor goes by, too. A
 * submission may lie anywhere, and is a module all the same.
 */
export function createProgram(root: string, files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config?: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const { ESNext } = ts.ModuleKind;
  const { Bundler } = ts.ModuleResolutionKind;
  return ts.createProgram(files, { ...options, module: ESNext, moduleResolution: Bundler, noEmit: true });
}

/** What the compiler says of one file. */
export function typeNotes(program: ts.Program, file: string): Note[] {
  const source = program.getSourceFile(file);
  if (source === undefined) return [];
  return ts.getPreEmitDiagnostics(program, source).flatMap(({ start, code, messageText }) => {
    if (start === undefined) return [];
    const { line } = source.getLineAndCharacterOfPosition(start);
    return [{ line: line + 1, message: ts.flattenDiagnosticMessageText(messageText, ' '), rule: `TS${code}` }];
  });
}
