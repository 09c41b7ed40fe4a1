import ts from 'typescript';
import { replaced } from './family.js';
import type { Family } from './family.js';

/** A step that is left out: a call, an assignment, a `clearTimeout`. */
export const leftOut: Family = (node, file) =>
  ts.isExpressionStatement(node) ? [replaced('leave out', node, file, ';')] : [];
