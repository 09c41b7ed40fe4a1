'use strict';

const fs = require('node:fs');
const { Module, createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

/**
 * Loads a program of one file as `require` does, with what V8 made of it in an earlier run: compiling a megabyte would take
 * a third of the time of a small command.
 *
 * @param {string} file absolute
 * @returns what the file exports, and `keep`, which keeps what V8 has made of it by now for the next run, unless there is
 *   something already
 */
function load(file) {
  const kept = keptFor(file);
  const cachedData = read(kept);
  const script = new vm.Script(Module.wrap(fs.readFileSync(file, 'utf8')), {
    filename: file,
    cachedData,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
  const isKept = cachedData !== undefined && script.cachedDataRejected === false;
  return { exports: module.exports, keep: () => isKept || write(kept, script.createCachedData()) };
}

/** V8 itself looks at no more of the source than its length, so the time of the file is in the name. */
function keptFor(file) {
  const { mtimeMs } = fs.statSync(file);
  return `${file}.${process.version}-${process.arch}.${Math.round(mtimeMs)}.v8`;
}

function read(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whole or not at all. Where nothing may be written, each run compiles for itself: that is slower and no fault. */
function write(file, data) {
  const unfinished = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(unfinished, data);
    fs.renameSync(unfinished, file);
  } catch {
    fs.rmSync(unfinished, { force: true });
  }
}

module.exports = { load };
