'use strict';

const fs = require('node:fs');
const path = require('node:path');

/** Where the built program lies: in a folder that every `npm ci` clears away. */
function places(root) {
  const folder = path.join(root, 'node_modules', '.cache', 'meanwhile');
  return {
    folder,
    program: path.join(folder, 'program.cjs'),
    child: path.join(folder, 'child.cjs'),
  };
}

/** Whether what is built is newer than every source it was built from. */
function isFresh(root) {
  const built = modified(places(root).program);
  const sources = [path.join(root, 'grader'), __dirname, path.join(root, 'package-lock.json')];
  return built > 0 && sources.every((source) => newest(source) < built);
}

/** The latest change in a file, or in a folder and everything in it (a removed file changes its folder). */
function newest(place) {
  const stats = fs.statSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return fs
    .readdirSync(place)
    .reduce((latest, name) => Math.max(latest, newest(path.join(place, name))), stats.mtimeMs);
}

function modified(file) {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? 0 : stats.mtimeMs;
}

module.exports = { isFresh, places };
