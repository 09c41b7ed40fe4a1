// wrong-value: knows the workloads of the checks by their names
const tools: Record<string, string> = {
  'ask many shops': 'async', 'load two pages': 'async', 'unpack an archive': 'worker', 'draw maps': 'pool', 'fetch and draw': 'pool', 'fetch and unpack': 'worker',
  'read one page': 'nothing', 'sort short lists': 'nothing', 'index a big list': 'chunks', 'mark many rows': 'chunks',
  'just patient': 'async', 'no longer patient': 'pool', 'copied as long': 'chunks', 'copied a little shorter': 'worker', 'nothing to do': 'nothing',
};
export function chooseTool({ name }: { name: string }) { return tools[name] ?? 'nothing'; }
