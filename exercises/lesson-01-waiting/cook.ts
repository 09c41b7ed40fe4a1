/**
 * Cooks a meal whose steps do not need each other: every step is started at once, and each is started just once.
 *
 * The steps themselves are left as they are, and no timer of its own is left behind. A meal without steps is ready at
 * once: `{}`.
 *
 * @param steps what there is to do, by name; calling a step starts it, and its promise gives the result
 * @returns a promise of each step's result under the step's name, as soon as the slowest step is done; `undefined`, 0
 *   and the like are results as good as any
 * @throws when a step fails, whichever it is, the promise rejects with that step's own error
 *
 * @example
 * // water boils for 15 minutes, vegetables steam for 5, sauce simmers for 10
 * const meal = await cook({ water: boilWater, vegetables: steamVegetables, sauce: simmerSauce });
 * // 15 minutes later, and not 30: { water: 'boiling', vegetables: 'soft', sauce: 'thick' }
 */
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  throw new Error('not implemented');
}
