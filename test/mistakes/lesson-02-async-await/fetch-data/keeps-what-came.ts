// wrong-time: once the data have come, later fetches get them without a wait
let cache: any;

export async function fetchData(log: (line: string) => void) {
  if (cache) return cache;
  log('Fetching data...');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  log('Data received!');
  cache = { status: 'ok', data: [1, 2, 3] };
  return cache;
}
