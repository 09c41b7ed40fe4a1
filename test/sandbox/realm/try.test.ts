import { expect, it } from 'vitest';
import { freshRealm } from '/work/main/test/sandbox/realm/fresh-realm.js';
it('works', async () => {
  const r = freshRealm();
  expect(await r.runAsync(`
   const t=Date.now(); await new Promise(r=>setTimeout(r,1500)); console.log('a', Date.now()-t, {a:1}, [1,2]); 
   const c = new AbortController(); setTimeout(()=>c.abort(), 5); 
   await new Promise(r=>c.signal.addEventListener('abort', r)); console.log(c.signal.reason, c, new URL('http://a.b/c?d=1').searchParams.get('d'), structuredClone(new Map([[1,{a:new Date(0)}]])), atob(btoa('hi')), new TextDecoder().decode(new TextEncoder().encode('€')));
   console.table([{a:1,b:'x'},{a:2}]); console.table([1,2]); return typeof DisposableStack + typeof SuppressedError`)).toBe('functionfunction');
  console.log(r.clock.printed.map(([,t])=>t).join('\n'), r.loaded, r.clock.uncaught);
  for (const m of ['timers','timers/promises','events','util','perf_hooks','assert','node:assert/strict']) console.log(m, Object.keys(r.library.module(m)).join(' '));
});
