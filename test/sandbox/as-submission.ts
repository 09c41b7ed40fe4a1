import { asFunction, OPENING } from '../../grader/bundle/as-function.js';

/** A submission as the bundler gives it, made of a module without imports; its lines keep their numbers. */
export function asSubmission(module: string): string {
  const exports: string[] = [];
  const code = module.replaceAll(
    /(^|[;\s])export ((?:async )?(?:function\*?|const|class) (\w+))/g,
    (_, before: string, declaration: string, name: string) => {
      exports.push(name);
      return before + declaration;
    },
  );
  const end = exports.length === 0 ? '' : `export{${exports.join(',')}};`;
  return asFunction(`${OPENING}${code}\n;${end}`, exports);
}
