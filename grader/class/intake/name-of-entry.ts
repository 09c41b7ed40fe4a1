import { isUtf8 } from 'node:buffer';
import { getFileNameLowLevel } from 'yauzl';
import type { Entry } from 'yauzl';

/** Says of an entry that its name is UTF-8. */
const UTF8 = 0x800;

/**
 * The name of an entry in an archive, with forward slashes. Bytes that are UTF-8 are read as UTF-8: many programs write
 * it and do not say so. Only what cannot be that is CP437, as the format has it.
 *
 * @param entry of an archive that was opened with `decodeStrings: false`
 */
export function nameOfEntry({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const flags = isUtf8(fileNameRaw) ? generalPurposeBitFlag | UTF8 : generalPurposeBitFlag & ~UTF8;
  return getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
}
