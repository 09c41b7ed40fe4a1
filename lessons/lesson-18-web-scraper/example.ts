// Mountain huts with a page each, on a real HTTP server of this machine. In real time, about four seconds.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Answers `/delay/1` after a second, and knows a few other ways to be slow or broken. */
async function serve({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
  const delay = /^\/delay\/([\d.]+)$/.exec(url);
  if (delay) {
    await sleep(Number(delay[1]) * 1_000);
    response.end('Four beds are free.');
  } else if (url === '/moved') {
    response.writeHead(302, { location: '/delay/0.5' }).end();
  } else if (url === '/slow-body') {
    for (const word of ['The ', 'head ', 'came ', 'at ', 'once.']) {
      response.write(word);
      await sleep(200);
    }
    response.end();
  } else if (url === '/broken') {
    response.destroy();
  } else {
    response.writeHead(404).end('There is no such hut.');
  }
}

const server = createServer((request, response) => {
  void serve(request, response);
});
// On the loopback address nobody else can see it; 0 asks for any port that is free.
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const paths = ['/delay/1', '/delay/0.5', '/moved', '/slow-body', '/missing', '/broken'];
let start = 0;

function elapsed(): string {
  return `${((performance.now() - start) / 1_000).toFixed(2)} s`;
}

/** One page, one line: what it says, or why it says nothing. */
async function read(path: string): Promise<string> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    const head = elapsed();
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const text = await response.text();
    const from = new URL(response.url).pathname;
    return `head ${head}, body ${elapsed()}  ${from}: ${text.length} characters`;
  } catch (error) {
    return `failed at ${elapsed()}      ${describe(error)}`;
  }
}

/** `fetch` itself says no more than "fetch failed"; why it did is in the cause. */
function describe(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}

async function show(title: string, work: () => Promise<string[]>): Promise<void> {
  start = performance.now();
  const lines = await work();
  console.log(`\n${title}: ${elapsed()}`);
  for (const [index, line] of lines.entries()) console.log(`  ${(paths[index] ?? '').padEnd(11)} ${line}`);
}

try {
  await show('One page after another', async () => {
    const lines: string[] = [];
    for (const path of paths) lines.push(await read(path));
    return lines;
  });
  await show('All pages together', () => Promise.all(paths.map(read)));
} finally {
  server.close();
  // Connections that are kept open for a next request would keep the program alive.
  server.closeAllConnections();
}
