import type { Result } from './result.js'; export function renderJson(r: Result): string { return JSON.stringify(r, null, 2) + '\n'; }
