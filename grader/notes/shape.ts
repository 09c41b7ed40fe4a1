import ts from 'typescript';

/** What a reader sees of a file at first glance: how much of what there is in it. */
export type Shape = Readonly<Record<Trait, number>>;

/** What is counted, in the order in which it is shown. */
export const TRAITS = {
  lines: 'lines of code',
  loops: 'loops',
  branches: 'branches',
  awaits: 'await',
  chains: 'then, catch, finally as calls',
  together: 'Promise.all and its kin',
  byHand: 'promises made by hand',
  tries: 'try',
  timers: 'timers',
} as const;

export type Trait = keyof typeof TRAITS;

/** Counts what is in a source, without running it. Lines are those with code on them: no comments, no blank ones. */
export function shapeOf(source: string): Shape {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  const counts = { ...NOTHING };
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    const trait = traitOf(node);
    if (trait !== null) counts[trait] += 1;
    if (node.getChildCount(file) === 0 && node.getWidth(file) > 0) lines.add(lineOf(file, node.getStart(file)));
    for (const child of node.getChildren(file)) if (!ts.isJSDoc(child)) visit(child);
  };
  visit(file);
  return { ...counts, lines: lines.size };
}

const NOTHING: Shape = {
  lines: 0,
  loops: 0,
  branches: 0,
  awaits: 0,
  chains: 0,
  together: 0,
  byHand: 0,
  tries: 0,
  timers: 0,
};

function traitOf(node: ts.Node): Trait | null {
  if (ts.isIterationStatement(node, false)) return 'loops';
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) return 'branches';
  if (ts.isAwaitExpression(node)) return 'awaits';
  if (ts.isTryStatement(node)) return 'tries';
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Promise' ? 'byHand' : null;
  if (ts.isCallExpression(node)) return traitOfCall(node.expression.getText());
  return null;
}

function traitOfCall(callee: string): Trait | null {
  if (/^Promise\s*\.\s*(all|allSettled|any|race)$/.test(callee)) return 'together';
  if (/\.\s*(then|catch|finally)$/.test(callee)) return 'chains';
  if (/^Promise\s*\.\s*withResolvers$/.test(callee)) return 'byHand';
  return /^set(Timeout|Interval|Immediate)$/.test(callee) ? 'timers' : null;
}

function lineOf(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line;
}
