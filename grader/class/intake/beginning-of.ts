import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file one byte longer than what is graded at most shows as too long. */
const MOST_BYTES = 2 ** 20 + 1;

/**
 * As much of a file as is ever graded. Follows no link, and waits for no pipe.
 *
 * @param file absolute
 */
export async function beginningOf(file: string): Promise<Buffer> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
