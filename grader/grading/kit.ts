import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Where the parts of the kit lie. All paths absolute. */
export interface Kit {
  readonly root: string;
  /** The built program of the sandbox's child. */
  readonly childProgram: string;
}

/**
 * @param root the kit's folder
 * @throws when the program is not built
 */
export function openKit(root: string): Kit {
  // The child may read the program's real folder and no other: a link on the way there would shut it out.
  return { root, childProgram: realpathSync(path.join(root, 'node_modules', '.cache', 'meanwhile', 'child.cjs')) };
}
