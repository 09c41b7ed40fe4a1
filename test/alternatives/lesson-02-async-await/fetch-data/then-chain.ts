// no async function: a hand-made promise and a reaction
interface Fetched {
  status: string;
  data: number[];
}

export function fetchData(log: (line: string) => void): Promise<Fetched> {
  log('Fetching data...');
  return new Promise<void>((resolve) => {
    setTimeout(resolve, 1000);
  }).then(() => {
    log('Data received!');
    return { data: [1, 2, 3], status: 'ok' };
  });
}
