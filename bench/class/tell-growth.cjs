'use strict';

// Loaded before a program: says at its end how much memory it held when, and how many files a folder had by then.
const { readdirSync } = require('node:fs');

const LOOK_EVERY_MS = 50;
const folder = process.env.MEANWHILE_BENCH_FOLDER;
const looks = [];

function countFiles() {
  try {
    return readdirSync(folder).length;
  } catch {
    return 0;
  }
}

setInterval(() => {
  looks.push([countFiles(), process.memoryUsage.rss() / 2 ** 20]);
}, LOOK_EVERY_MS).unref();

process.on('exit', () => {
  process.stderr.write(`\nlooks ${JSON.stringify(looks)}\n`);
});
