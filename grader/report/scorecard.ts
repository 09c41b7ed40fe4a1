import type { Result } from './result.js'; export function renderScorecard(r: Result, o: { color: boolean }): string { void o; return JSON.stringify(r, null, 1); }
