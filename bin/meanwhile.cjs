#!/usr/bin/env node
'use strict';

// Plain old JavaScript: a Node that is too old for the program must still be able to say so.
var wanted = [20, 19];
var have = process.versions.node.split('.').map(Number);
var tooOld = have[0] < wanted[0] || (have[0] === wanted[0] && have[1] < wanted[1]);

if (tooOld) {
  console.error(
    'meanwhile needs Node ' +
      wanted.join('.') +
      ' or later; this is Node ' +
      process.versions.node +
      '. Get a newer one from https://nodejs.org and run the command again.',
  );
  process.exitCode = 2;
} else {
  require('./start.cjs').start();
}
