import { defineConfig } from 'vitest/config';

/** Vitest as it comes, on the files that the sandbox runs too. */
export default defineConfig({ test: { root: import.meta.dirname, include: ['everyday/*.ts'], reporters: ['json'] } });
