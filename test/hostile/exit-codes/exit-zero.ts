// tries to end the process with exit code 0
// status: failed
export async function inTurn() {
  process.exit(0);
}
