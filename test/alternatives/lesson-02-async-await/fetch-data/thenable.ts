// awaits an object with a `then` of its own
export async function fetchData(log: (line: string) => void) {
  log('Fetching data...');
  const received = {
    then(resolve: (fetched: { status: string; data: number[] }) => void) {
      setTimeout(() => resolve({ status: 'ok', data: [1, 2, 3] }), 1000);
    },
  };
  const fetched = await received;
  log('Data received!');
  return fetched;
}
