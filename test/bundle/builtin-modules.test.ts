import { expect, it } from 'vitest';
import { builtinModule, builtinNames } from '../../grader/bundle/builtin-modules.js';
import { freshRealm } from '../sandbox/realm/fresh-realm.js';

it.each(builtinNames)('%s exports in a bundle what the sandbox gives', (name) => {
  const { library } = freshRealm();
  const named = [...builtinModule(name).matchAll(/export const (\w+)=/g)].map(([, exported]) => exported);
  const given = Object.keys(library.module(name)).filter((exported) => exported !== 'default');
  expect(named.toSorted()).toEqual(given.toSorted());
});
