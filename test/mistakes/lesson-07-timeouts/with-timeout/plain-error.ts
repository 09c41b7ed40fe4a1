// wrong-error: an error without the name
export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('TimeoutError')), ms);
  });
  try {
    return await Promise.race([task(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
