// blocking-wait: holds up the whole program until the second is over
export async function fetchData(log: (line: string) => void) {
  log('Fetching data...');
  const start = Date.now();
  while (Date.now() - start < 1000) {}
  log('Data received!');
  return { status: 'ok', data: [1, 2, 3] };
}
