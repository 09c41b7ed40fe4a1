// tries to make texts of half a gigabyte
// status: failed, crashed, stuck
export async function inTurn(names) {
  const huge = 'x'.repeat(2 ** 29 - 24);
  console.log(huge);
  process.stdout.write(huge);
  throw Object.assign(new Error(huge), { names });
}
