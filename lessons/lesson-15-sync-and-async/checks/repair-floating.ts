import { callsOnce, check, closes, exercise, leavesNothingRunning, notes, rejectsWith, resolvesTo } from 'meanwhile';
import type { Draw, World } from 'meanwhile';
import type { Studio } from '../stubs/repair-floating.js';

export default exercise<typeof import('../stubs/repair-floating.js')>({
  title: 'Repair: the studio that closes too soon',
  kind: 'repair',
  hints: [
    'Five calls in this function start something that takes a while. Which of their promises does somebody wait for?',
    'A promise that nobody holds on to is work that outlives the function, and an error without a home. A `finally` runs when its block is left, not when everything that was started in it has ended. See "Work that outlives its function" in the lesson.',
    '`map` gives a list of promises, and here it is thrown away. A callback in braces gives nothing to its `then` unless it returns something. And `Promise.all` rejects at the first failure, when the other work is still under way: in this studio, that is too early to close.',
    'Nearly there, in the simplest way: a `for … of` loop that awaits one `develop` after another, then `const invoice = await …`, then `await studio.mail(invoice)`, and in the `finally` `await studio.close()`. Together is quicker: then wait with `Promise.allSettled` first, and look for failures after that.',
  ],
  checks: [
    check('closes when all the work is done, and not before', {
      points: 2,
      given: (draw) => drawOrder(draw, ['bridge', 'heron', 'bridge']),
      scenario: async ({ submission, world, given }) => {
        const { photos, ...rest } = given;
        world.note('under way when it was closed', []);
        // Each kind of work is the slowest once.
        for (const slowest of ['develop', 'writeInvoice', 'mail', 'close'] as const) {
          const studio = studioOf(world, { ...rest, ms: { ...given.ms, [slowest]: 3_000 } });
          const list = [...photos];
          const note = await submission.repairFloating(given.client, list, studio);
          world.log(`the client reads: ${note}`);
          world.note('the photos afterwards', list);
        }
        return 'four orders done';
      },
      expect: (given) => [
        resolvesTo('four orders done'),
        notes('under way when it was closed', []),
        leavesNothingRunning(),
        notes('the photos afterwards', given.photos),
        closes('open', 'close'),
      ],
    }),
    check('does every part once, and mails that invoice', {
      given: (draw) => ({ ...drawOrder(draw, ['bridge', 'heron', 'bridge']), invoice: 0 }),
      scenario: async ({ submission, world, given }) => {
        const note = await submission.repairFloating(given.client, given.photos, studioOf(world, given));
        // An order without photos is an order, too.
        return [note, await submission.repairFloating('Ito', [], studioOf(world, { ...given, invoice: 1_000 }))];
      },
      expect: ({ client, photos, invoice }) => [
        resolvesTo([`${photos.length} photos for ${client}`, '0 photos for Ito']),
        callsOnce([
          ...['open', 'write invoice for Ito', 'mail invoice 1000', 'close'],
          'open',
          ...photos.map((photo) => `develop ${photo}`),
          `write invoice for ${client}`,
          `mail invoice ${invoice}`,
          'close',
        ]),
        leavesNothingRunning(),
      ],
    }),
    check('closes after a failure too, and passes it on', {
      given: (draw) => drawOrder(draw, ['bridge', 'heron', 'tram']),
      scenario: async ({ submission, world, given }) => {
        const down = world.error('the power is down');
        const stuck = world.error('the door is stuck');
        world.note('under way when it was closed', []);
        world.note('closed more than once', false);
        const failures: Partial<Record<keyof Studio, Error>>[] = [
          ...[{ develop: down }, { writeInvoice: down }, { mail: down }, { close: down }],
          { mail: down, close: stuck },
        ];
        for (const errors of failures) {
          // What fails is quick, and what else may be under way is slow.
          const ms = { ...given.ms, develop: 2_000, writeInvoice: 2_000, mail: 2_000 };
          for (const failing of Object.keys(errors) as (keyof Studio)[]) ms[failing] = 100;
          if (errors.mail !== undefined) ms.writeInvoice = 100;
          const studio = studioOf(world, { ...given, ms }, errors);
          try {
            // A note for the client although something failed is the wrong answer: it is given back for all to see.
            return await submission.repairFloating(given.client, given.photos, studio);
          } catch (error) {
            if (error !== down && error !== errors.close) throw error;
          }
        }
        throw down;
      },
      expect: [
        rejectsWith('the power is down'),
        closes('open', 'close'),
        notes('closed more than once', false),
        notes('under way when it was closed', []),
        leavesNothingRunning(),
      ],
    }),
    check('does nothing in a studio that does not open', {
      given: (draw) => drawOrder(draw, ['bridge']),
      scenario: ({ submission, world, given }) =>
        submission.repairFloating(
          given.client,
          given.photos,
          studioOf(world, given, { open: world.error('the key is lost') }),
        ),
      expect: [rejectsWith('the key is lost'), callsOnce(['open'])],
    }),
  ],
});

interface Order {
  readonly client: string;
  readonly photos: string[];
  readonly invoice: number;
  readonly ms: Readonly<Record<keyof Studio, number>>;
}

function drawOrder(draw: Draw, photos: string[]): Order {
  const [open = 0, develop = 0, writeInvoice = 0, mail = 0, close = 0] = draw.latencies(5, 100, 900);
  return { client: draw.word(), photos, invoice: draw.int(1, 999), ms: { open, develop, writeInvoice, mail, close } };
}

function studioOf(
  world: World,
  { invoice, ms }: Omit<Order, 'photos'>,
  errors: Partial<Record<keyof Studio, Error>> = {},
): Studio {
  const underWay: string[] = [];
  let closings = 0;
  const watch = <Args extends unknown[], T>(
    method: keyof Studio,
    label: (...args: Args) => string,
    gives: () => T,
  ): ((...args: Args) => Promise<T>) => {
    const call = world.operation({ label, ms: ms[method], gives, fails: () => errors[method] });
    return async (...args) => {
      const name = label(...args);
      underWay.push(name);
      return call(...args).finally(() => underWay.splice(underWay.indexOf(name), 1));
    };
  };
  const close = world.operation({ label: 'close', ms: ms.close, gives: () => undefined, fails: () => errors.close });
  return {
    open: watch(
      'open',
      () => 'open',
      () => undefined,
    ),
    develop: watch(
      'develop',
      (photo: string) => `develop ${photo}`,
      () => undefined,
    ),
    writeInvoice: watch(
      'writeInvoice',
      (client: string) => `write invoice for ${client}`,
      () => invoice,
    ),
    mail: watch(
      'mail',
      (number: number) => `mail invoice ${number}`,
      () => undefined,
    ),
    close: () => {
      closings += 1;
      if (closings > 1) world.note('closed more than once', true);
      if (underWay.length > 0) world.note('under way when it was closed', underWay);
      return close();
    },
  };
}
