const OTHER = /\.(tar\.\w+|tar|tgz|rar|7z|gz|xz|bz2)$/i;

/** Why a file cannot be read when it is an archive and no .zip, in a sentence; `null` when it is none. */
export function otherArchive(file: string): string | null {
  const [ending] = OTHER.exec(file) ?? [];
  return ending === undefined ? null : `handed in a ${ending.toLowerCase()}: only .zip can be read`;
}
