// forgot-await: awaits the timer object that the global setTimeout returns, which is no promise
export async function fetchData(log: (line: string) => void) {
  log('Fetching data...');
  await setTimeout(() => {}, 1000);
  log('Data received!');
  return { status: 'ok', data: [1, 2, 3] };
}
