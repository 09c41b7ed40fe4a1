// a list of rules, of which the first that holds counts
export const chooseTool = (w: { jobs: number; waitsMs: number; computesMs: number; copyMs: number; patienceMs: number }) => {
  const rules: [boolean, 'nothing' | 'async' | 'chunks' | 'worker' | 'pool'][] = [[w.computesMs * w.jobs <= w.patienceMs && w.jobs >= 2 && w.waitsMs > 0, 'async'], [w.computesMs * w.jobs <= w.patienceMs, 'nothing'], [w.copyMs >= w.computesMs, 'chunks'], [w.jobs === 1, 'worker'], [true, 'pool']];
  return rules.find(([ok]) => ok)![1];
};
