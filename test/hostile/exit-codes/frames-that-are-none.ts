// tries to confuse the grader with a stack that names lines that are none
// status: failed
export async function inTurn() {
  for (const place of ['0:0', '0:5', '1:0', '999999999999999999999999:1', '1:99999999999999999999', '00000:00000']) {
    const error = new Error('forged');
    error.stack = `Error: forged\n    at meanwhile:submission:${place}`;
    Promise.reject(error);
  }
  await new Promise((resolve) => setTimeout(resolve, 5));
  const last = new Error('forged');
  last.stack = 'at meanwhile:submission:0:0';
  throw last;
}
