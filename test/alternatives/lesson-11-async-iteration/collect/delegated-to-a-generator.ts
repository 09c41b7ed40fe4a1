// a generator around the source, driven by hand and returned in the end
export const collect = async (src: any, map: any) => {
  const it = (async function* () {
    yield* src;
  })();
  const out: any[] = [];
  try {
    for (let r = await it.next(); !r.done; r = await it.next()) out[out.length] = await map(r.value);
  } finally {
    await it.return(undefined);
  }
  return out;
};
