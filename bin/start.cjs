'use strict';

const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { load } = require('./load.cjs');
const { isFresh, places } = require('./places.cjs');

const root = path.dirname(__dirname);

/** Builds the program if it is not built or not up to date, then runs it. */
async function start() {
  try {
    if (!isFresh(root)) await (await import(pathToFileURL(path.join(__dirname, 'build.mjs')).href)).build(root);
    const { exports: program, keep } = load(places(root).program);
    const args = process.argv.slice(2);
    process.exitCode = await program.main(args, root);
    // Kept from a run that has been through most of the program, and that is asked for most.
    if (args[0] === 'grade') keep();
  } catch (error) {
    console.error(
      'meanwhile could not be built or started: ' + (error instanceof Error ? error.message : String(error)),
    );
    console.error('Run "npm install" in ' + root + ' and try again.');
    process.exitCode = 3;
  }
}

module.exports = { start };
