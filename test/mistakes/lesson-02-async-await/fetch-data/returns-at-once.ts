// wrong-time: never waits at all
export async function fetchData(log: (line: string) => void) {
  log('Fetching data...');
  log('Data received!');
  return { status: 'ok', data: [1, 2, 3] };
}
