'use strict';

// Loaded before a program: says at its end how much memory it held at its peak.
process.on('exit', () => {
  process.stderr.write(`peak ${process.resourceUsage().maxRSS} KiB\n`);
});
