// a while loop, and a promise made by hand
export const asyncRange = async function* (n: number, end: number, ms: number) {
  while (n < end) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    yield n++;
  }
};
