// A search in a library's catalog, in real time, about four seconds in all. A page takes 300 ms to fetch.
import { setTimeout as sleep } from 'node:timers/promises';

let start = performance.now();

function say(line: string): void {
  const seconds = (performance.now() - start) / 1_000;
  console.log(`  ${seconds.toFixed(1)} s  ${line}`);
}

async function show(title: string, work: () => Promise<void>): Promise<void> {
  start = performance.now();
  console.log(`\n${title}`);
  await work();
  say('done');
}

const PAGES = [
  ['Atlas', 'Ballads'],
  ['Comets', 'Dwarfs'],
  ['Eels', 'Fables'],
  ['Ghosts', 'Harps'],
  ['Islands', 'Jungles'],
];

async function fetchPage(library: string, index: number): Promise<string[]> {
  await sleep(library === 'north' ? 300 : 450);
  say(`${library}: page ${index + 1}`);
  return PAGES[index] ?? [];
}

async function allBooks(library: string): Promise<string[]> {
  const books: string[] = [];
  for (const index of PAGES.keys()) books.push(...(await fetchPage(library, index)));
  return books;
}

async function* books(library: string): AsyncGenerator<string, void, void> {
  try {
    for (const index of PAGES.keys()) yield* await fetchPage(library, index);
  } finally {
    say(`${library}: closed`);
  }
}

await show('All pages first, then the search for "Comets"', async () => {
  for (const book of await allBooks('north')) {
    if (book !== 'Comets') continue;
    say(`found ${book}`);
    break;
  }
});

await show('Page by page', async () => {
  for await (const book of books('north')) {
    if (book !== 'Comets') continue;
    say(`found ${book}`);
    break;
  }
});

await show('Two libraries at once: whichever has "Fables" first', async () => {
  const search = async (library: string): Promise<string> => {
    for await (const book of books(library)) if (book === 'Fables') return library;
    return 'nobody';
  };
  say(`found in the ${await Promise.race([search('north'), search('south')])}`);
});
