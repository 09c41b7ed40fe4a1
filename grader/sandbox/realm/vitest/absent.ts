import { chai } from '@vitest/expect';

const MODULES =
  'there are no modules to replace in here. Hand the function under test what it is to use instead, such as vi.fn().';
const ENVIRONMENT = 'the environment is empty in here, and stays so. Hand the function under test what it is to use.';
const CONFIGURATION = 'there is no configuration in here. Hand the limit to the test: test(name, { timeout: 100 }, …).';
const SNAPSHOTS = 'there is no disk in here to keep snapshots on. Write down what you expect: toEqual(…).';
const TIME = 'time moves when the test moves it: await vi.advanceTimersByTimeAsync(ms).';

/** What Vitest's `vi` has and this one has not, with the reason. */
const OF_VI: Readonly<Record<string, string>> = {
  mock: MODULES,
  unmock: MODULES,
  doMock: MODULES,
  doUnmock: MODULES,
  importActual: MODULES,
  importMock: MODULES,
  mockObject: MODULES,
  resetModules: MODULES,
  dynamicImportSettled: MODULES,
  stubEnv: ENVIRONMENT,
  unstubAllEnvs: ENVIRONMENT,
  setConfig: CONFIGURATION,
  resetConfig: CONFIGURATION,
  setTimerTickMode: TIME,
};

const MATCHERS = [
  ...['matchSnapshot', 'toMatchSnapshot', 'toMatchInlineSnapshot', 'toMatchFileSnapshot'],
  ...['toThrowErrorMatchingSnapshot', 'toThrowErrorMatchingInlineSnapshot'],
];

function absent(name: string, reason: string): () => never {
  return () => {
    throw new Error(`${name} is not there in here: ${reason}`);
  };
}

/** Functions that say why they do not work, by their names in `vi`. */
export const absentFromVi = Object.fromEntries(
  Object.entries(OF_VI).map(([name, reason]) => [name, absent(`vi.${name}`, reason)]),
);

/** The same for what belongs to `expect` itself. */
export const absentFromExpect = {
  addSnapshotSerializer: absent('expect.addSnapshotSerializer', SNAPSHOTS),
};

/** Has every matcher of snapshots say why it does not work. */
export function refuseSnapshots(): void {
  chai.use((_chai, { addMethod }) => {
    for (const name of MATCHERS) addMethod(chai.Assertion.prototype, name, absent(name, SNAPSHOTS));
  });
}
