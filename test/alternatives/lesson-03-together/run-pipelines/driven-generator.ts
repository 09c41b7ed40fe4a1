// each record is a plain generator, which a small driver takes from promise to promise
export async function runPipelines(ids: readonly any[], stages: any): Promise<any[]> {
  function* way(id: any): Generator<Promise<any>, any, any> {
    const raw = yield stages.fetch(id);
    const processed = yield stages.process(raw);
    return yield stages.save(processed);
  }
  const drive = (steps: Generator<Promise<any>, any, any>, last?: any): Promise<any> => {
    const { done, value } = steps.next(last);
    return done ? value : value.then((next: any) => drive(steps, next));
  };
  return Promise.all(ids.map((id) => drive(way(id))));
}
