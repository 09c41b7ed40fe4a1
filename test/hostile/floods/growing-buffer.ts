// tries to let one array buffer grow without end
// status: crashed, failed
export async function inTurn(names) {
  const buffer = new ArrayBuffer(2 ** 20, { maxByteLength: 2 ** 31 });
  const bytes = new Uint8Array(buffer);
  for (let size = 2 ** 20; size <= 2 ** 31; size += 2 ** 25) {
    buffer.resize(size);
    bytes.fill(1);
  }
  return names;
}
