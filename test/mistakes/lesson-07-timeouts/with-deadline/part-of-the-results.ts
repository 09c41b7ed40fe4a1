// wrong-error: gives what is done when the time is up
export async function withDeadline(steps: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms, 'late');
  });
  const results = [];
  for (const step of steps) {
    try {
      const result = await Promise.race([step(), late]);
      if (result === 'late') break;
      results.push(result);
    } catch (error) {
      clearTimeout(timer);
      throw error;
    }
  }
  clearTimeout(timer);
  return results;
}
