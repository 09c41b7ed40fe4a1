// tries to import by URLs of files, of data and of packages
// status: broken
export { inTurn } from 'file:///etc/passwd';
export * from 'data:text/javascript,export const inTurn = () => 1';
export * from 'esbuild';
export * from '#internal';
