/** Bundles the program, the sandbox's child and the scripts that make a realm into the kit's cache folder. */
export function build(root: string): Promise<void>;
