import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put into an archive, or what an attacker would put there. */
export interface ZipEntry {
  /** Written as it is, whatever it leads to. */
  readonly name: string | Buffer;
  readonly text: string;
  /** The type and permissions of Unix, such as `0o120777` for a link. */
  readonly mode?: number;
  /** The size that the archive says, when that is a lie. */
  readonly saidSize?: number;
  /** Whether the archive says that the name is UTF-8. */
  readonly flagged?: false;
  /** When it was changed, as the format has it; the beginning of 1980 when it is left out. */
  readonly changed?: { readonly date: number; readonly time: number };
}

/** Makes a .zip archive without asking whether it makes sense. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, mode = 0o100644, saidSize, flagged = true, changed } of entries) {
    const file = typeof name === 'string' ? Buffer.from(name) : name;
    const data = deflateRawSync(text);
    const common = Buffer.alloc(26);
    // Version, flags (names are UTF-8), method, time and date, then checksum, both sizes and the length of the name.
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flagged ? 0x0800 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(changed?.time ?? 0, 6);
    common.writeUInt16LE(changed?.date ?? 0x21, 8);
    common.writeUInt32LE(crc32(text), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(saidSize ?? Buffer.byteLength(text), 18);
    common.writeUInt16LE(file.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, file, data]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE((mode << 16) >>> 0, 6);
    where.writeUInt32LE(offset, 10);
    // 0x0300: made on Unix, so that the type of the file counts.
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, where, file]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}
