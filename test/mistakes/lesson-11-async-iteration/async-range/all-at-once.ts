// forgot-await: waits for none of the numbers
export async function* asyncRange(start: number, end: number, ms: number) {
  for (let n = start; n < end; n += 1) {
    setTimeout(() => {}, ms);
    yield n;
  }
}
