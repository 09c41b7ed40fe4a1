/** A submission as the bundler makes it: a function that loads it afresh and gives what it exports. */
export type Submission = (
  require: (specifier: string) => unknown,
  builtin: (specifier: string) => object,
  probe: (line: number, column: number, turn?: 1) => void,
) => Promise<object>;

/** How far a submission has been loaded. No code of the submission's ever gets hold of this, so that the host may look. */
export interface Loading {
  state: 'pending' | 'loaded' | 'failed';
  exports: object | null;
  /** What it threw. */
  error: unknown;
}

/** Loads submissions in a realm. */
export interface Loader {
  /** Begins to load one. @param isCounted whether it was instrumented to have its steps counted */
  readonly loadSubmission: (submission: Submission, isCounted: boolean) => Loading;
  /** The steps that were counted since they were last taken. */
  readonly takeSteps: () => number;
}

// Taken before the submission is loaded: what it patches later has no say in here.
const { freeze } = Object;

/**
 * Makes what loads a submission. Runs in the realm.
 *
 * @param begin calls what it is given, which never rejects, when the submission is to be loaded
 * @param asked what a submission may ask for while it runs
 */
export function createLoader(
  begin: (load: () => Promise<void>) => void,
  ...[require, builtin, probe]: Parameters<Submission>
): Loader {
  let steps = 0;
  const count = (): void => {
    steps += 1;
  };
  return {
    loadSubmission: (submission, isCounted) => {
      const loading: Loading = { state: 'pending', exports: null, error: null };
      begin(() => follow(submission, [require, builtin, isCounted ? count : probe], loading));
      return loading;
    },
    takeSteps: () => {
      const taken = steps;
      steps = 0;
      return taken;
    },
  };
}

async function follow(
  submission: Submission,
  [require, builtin, probe]: Parameters<Submission>,
  loading: Loading,
): Promise<void> {
  try {
    loading.exports = freeze(await submission(require, builtin, probe));
    loading.state = 'loaded';
  } catch (error) {
    loading.error = error;
    loading.state = 'failed';
  }
}
