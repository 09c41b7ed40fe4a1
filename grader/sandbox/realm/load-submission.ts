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

// Taken before the submission is loaded: what it patches later has no say in here.
const { freeze } = Object;

/**
 * Makes the function that loads a submission. Runs in the realm.
 *
 * @param begin calls what it is given, which never rejects, when the submission is to be loaded
 * @param asked what a submission may ask for while it runs
 */
export function createLoader(
  begin: (load: () => Promise<void>) => void,
  ...asked: Parameters<Submission>
): (submission: Submission) => Loading {
  return (submission) => {
    const loading: Loading = { state: 'pending', exports: null, error: null };
    begin(() => follow(submission, asked, loading));
    return loading;
  };
}

async function follow(submission: Submission, asked: Parameters<Submission>, loading: Loading): Promise<void> {
  try {
    loading.exports = freeze(await submission(asked[0], asked[1], asked[2]));
    loading.state = 'loaded';
  } catch (error) {
    loading.error = error;
    loading.state = 'failed';
  }
}
