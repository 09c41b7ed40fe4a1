import path from 'node:path';

/** Where the parts of the kit lie. All paths absolute. */
export interface Kit {
  readonly root: string;
  /** The built program of the sandbox's child. */
  readonly childProgram: string;
}

/** @param root the kit's folder */
export function openKit(root: string): Kit {
  return { root, childProgram: path.join(root, 'node_modules', '.cache', 'meanwhile', 'child.cjs') };
}
