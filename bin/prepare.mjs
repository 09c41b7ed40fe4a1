import path from 'node:path';
import { build } from './build.mjs';

// After an installation, so that the first command is as quick as the next, and needs no right to write.
await build(path.resolve(import.meta.dirname, '..'));
