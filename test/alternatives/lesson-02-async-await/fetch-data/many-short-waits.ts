// waits for ten tenths of a second
export const fetchData = async (log: (line: string) => void) => {
  log('Fetching data...');
  for (let tenths = 0; tenths < 10; tenths++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  log('Data received!');
  return { status: 'ok', data: [1, 2, 3] };
};
