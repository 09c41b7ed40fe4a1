import path from 'node:path';
import ts from 'typescript';

/** A program with what the type checker knows of it. */
export interface TypedSource {
  readonly file: ts.SourceFile;
  readonly checker: ts.TypeChecker;
}

const ROOT = path.resolve(import.meta.dirname, '..');

/** Files that were read before, most of them libraries: to read those takes longer than all the rest. */
const read = new Map<string, ts.SourceFile | undefined>();

/**
 * Parses a program, in the place of the file of that name, whether there is one or not.
 *
 * @param name relative to the kit, or absolute
 */
export function typedSource(name: string, source: string): TypedSource {
  const place = path.resolve(ROOT, name);
  const options = compilerOptions();
  const file = ts.createSourceFile(place, source, ts.ScriptTarget.Latest, true);
  const host = ts.createCompilerHost(options, true);
  const readFromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (other, target) => {
    if (path.resolve(other) === place) return file;
    if (!read.has(other)) read.set(other, readFromDisk(other, target));
    return read.get(other);
  };
  const program = ts.createProgram([place], options, host);
  return { file, checker: program.getTypeChecker() };
}

function compilerOptions(): ts.CompilerOptions {
  const config = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  return ts.convertCompilerOptionsFromJson((config.config as { compilerOptions: unknown }).compilerOptions, ROOT)
    .options;
}
