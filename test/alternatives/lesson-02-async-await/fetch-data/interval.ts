// ticks with an interval and clears it in the end
export function fetchData(log: (line: string) => void) {
  return new Promise<{ status: string; data: number[] }>((resolve) => {
    log('Fetching data...');
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
      if (ticks < 4) return;
      clearInterval(timer);
      log('Data received!');
      resolve({ status: 'ok', data: [1, 2, 3] });
    }, 250);
  });
}
