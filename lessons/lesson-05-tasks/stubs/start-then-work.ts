/**
 * Starts a job, does other work while the job is running, and waits for both.
 *
 * The job is started first and the other work right after it; each is called once. A failure of either makes the whole
 * fail, and no rejection is ever left unhandled, whichever of them fails, and when: while the other is still running,
 * or after the whole has failed already. Either may also throw at once, instead of giving a promise: that is a failure
 * like any other, and the other one need not be started then. When the promise settles, no timer of its own is left.
 *
 * @param job starts what takes long
 * @param otherWork starts what can be done in the meantime
 * @returns a promise of both results, the job's first, which resolves the moment both are done
 * @throws the error of the one that fails; the job's error comes out the moment it fails or when the other work is
 *   done, as you like, and the error of the other work the moment it fails. When both fail, the other work first, it is
 *   the error of the other work
 * @example
 * // 3 s and 2 s take 3 s together.
 * const [report, copies] = await startThenWork(() => sleep(3_000, 'report'), () => sleep(2_000, 12));
 * // report: 'report', copies: 12
 */
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  throw new Error('not implemented');
}
