import { createDraw } from '../../scenario/draw.js';
import type { ScenarioBridge } from './scenario-bridge.js';
import { createWorld } from './world.js';
import type { WorldMeans } from './watched-call.js';

/** A checks file as it looks in the realm: the scenarios are there, the expectations are empty shells. */
interface RealmExercise {
  readonly subject?: string;
  readonly checks: readonly {
    readonly given?: (draw: ReturnType<typeof createDraw>) => unknown;
    readonly scenario?: (context: unknown) => unknown;
    /** What the submission, a test file, is run against. */
    readonly implementation?: object;
    readonly orders?: 'every';
  }[];
}

/** Whether a check is to hold in every order in which its calls can end. */
export function wantsEveryOrder(exercise: RealmExercise, index: number): boolean {
  return exercise.checks[index]?.orders === 'every';
}

/**
 * Makes ready what the scenario gives to the submission, while nothing of the submission has run yet.
 *
 * @returns the function that runs the scenario with the submission's exports
 */
export function prepareScenario(
  means: WorldMeans,
  exercise: RealmExercise,
  index: number,
  seed: number,
  id: string,
  order: readonly number[],
): (submission: object) => void {
  const { bridge } = means;
  const check = exercise.checks[index];
  if (check === undefined) throw new RangeError(`there is no check number ${index}`);
  const { implementation } = check;
  if (implementation !== undefined) means.testFile.prepare(exercise.subject ?? '', implementation);
  const scenario = check.scenario ?? (() => means.testFile.run());
  const given = check.given?.(createDraw(seed, id, index, order));
  return (submission) => {
    bridge.enter();
    const context = { submission, world: createWorld(means), given };
    let result: unknown;
    try {
      result = scenario(context);
    } catch (error) {
      bridge.settled('threw', error);
      return;
    }
    void follow(bridge, result);
  };
}

/** Tells the host how the scenario's result settles. Its own promise never rejects. */
async function follow(bridge: ScenarioBridge, result: unknown): Promise<void> {
  const promise = isThenable(result);
  bridge.returned(promise, promise ? undefined : result);
  let value: unknown = result;
  try {
    if (promise) value = await result;
  } catch (error) {
    bridge.settled('rejected', error);
    return;
  }
  bridge.settled('fulfilled', value);
}

function isThenable(value: unknown): boolean {
  try {
    return (
      (typeof value === 'object' || typeof value === 'function') &&
      typeof (value as { then?: unknown } | null)?.then === 'function'
    );
  } catch {
    return false;
  }
}
