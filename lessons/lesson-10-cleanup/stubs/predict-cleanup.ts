type Log = (line: string) => void;
type Sleep = (ms: number) => Promise<void>;

interface Room extends AsyncDisposable {
  readonly name: string;
}

/** Opens a room of a museum, which takes no time. Closing takes 100 ms, and then a line is logged. */
function open(name: string, log: Log, sleep: Sleep): Room {
  if (name === 'attic') throw new Error(`the ${name} is locked`);
  log(`${name}: open`);
  return {
    name,
    async [Symbol.asyncDispose]() {
      await sleep(100);
      log(`${name}: closed`);
    },
  };
}

/** Five small programs. Each is run with a `log` that writes down its lines; `sleep` resolves after so many ms. */
export const programs = {
  async returnInTry(log: Log, sleep: Sleep) {
    function countVisitors(): string {
      log('counting');
      return '12 visitors';
    }

    async function endOfDay(): Promise<string> {
      try {
        return countVisitors();
      } finally {
        await sleep(100);
        log('lights off');
      }
    }

    log(await endOfDay());
  },

  async twoRooms(log: Log, sleep: Sleep) {
    try {
      await using hall = open('hall', log, sleep);
      await using vault = open('vault', log, sleep);
      log(`alarm between ${hall.name} and ${vault.name}`);
      throw new Error('a thief');
    } catch (error) {
      log((error as Error).message);
    }
  },

  async eachRound(log: Log, sleep: Sleep) {
    for (const name of ['hall', 'tower', 'vault']) {
      await using room = open(name, log, sleep);
      if (room.name === 'tower') break;
      log(`${name}: swept`);
    }
    log('home');
  },

  async lockedRoom(log: Log, sleep: Sleep) {
    try {
      await using hall = open('hall', log, sleep);
      await using attic = open('attic', log, sleep);
      log(`from the ${hall.name} to the ${attic.name}`);
    } catch (error) {
      log((error as Error).message);
    }
  },

  async returnWithoutAwait(log: Log, sleep: Sleep) {
    async function paint(room: Room): Promise<string> {
      log(`${room.name}: painting`);
      await sleep(300);
      log(`${room.name}: painted`);
      return 'done';
    }

    async function renovate(): Promise<string> {
      await using hall = open('hall', log, sleep);
      return paint(hall);
    }

    log(await renovate());
  },
};

/** The lines of each program, in the order in which they are logged. */
export type Prediction = Record<keyof typeof programs, string[]>;

/**
 * Your prediction. Read the programs, write the order down, and only then let the grader run them.
 *
 * @returns for each program its lines, first to last, spelled as the program spells them
 * @example
 * predictCleanup().returnInTry; // ['counting', …]: three lines in all
 */
export function predictCleanup(): Prediction {
  throw new Error('not implemented');
}
