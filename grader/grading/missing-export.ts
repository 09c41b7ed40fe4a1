import { nearestName } from '../course/nearest.js';

/**
 * Why an exercise cannot be graded that does not export what it should, and what to write instead.
 *
 * @param missing the name that must be exported
 * @param exported the names that are
 * @param text the submission
 */
export function explainExport(missing: string, exported: readonly string[], text: string): string {
  const wanted = `it must export ${missing}`;
  const named = exported.filter((name) => name !== 'default');
  const misspelled = nearestName(missing, named);
  if (misspelled !== null) return `${wanted}, and exports ${misspelled}: is that the same name, misspelled?`;
  if (isCommonJs(text)) return `${wanted}: take "module.exports" out, and write "export" before the function`;
  if (exported.includes('default')) {
    return `${wanted} by its name: leave "default" out, and write "export" before the function itself`;
  }
  const there = named.length === 0 ? 'nothing' : named.join(', ');
  const all = `${wanted}, and exports ${there}`;
  return declares(text, missing)
    ? `${all}: write "export" before ${missing}`
    : `${all}: there is no ${missing} in the file`;
}

/** As files for Node were written before there was `export`. */
function isCommonJs(text: string): boolean {
  return /\bmodule\.exports\b|^\s*exports\.\w+\s*=/m.test(text) && !/^\s*export\s/m.test(text);
}

function declares(text: string, name: string): boolean {
  return new RegExp(`\\b(?:function|const|let|var|class)\\s*\\*?\\s*${name}\\b`).test(text);
}
