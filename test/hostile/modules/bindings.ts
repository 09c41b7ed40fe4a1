// tries to get at the bindings and internals of Node
// status: failed
export async function inTurn(names) {
  const ways = [
    () => process.binding('fs'),
    () => process._linkedBinding('fs'),
    () => process.getBuiltinModule('fs'),
    () => process.mainModule.require('fs'),
    () => require(`internal/${'test'}/binding`),
    () => require(`internal/${'bootstrap'}/realm`),
    () => require.cache,
    () => require.main.require('fs'),
    () => globalThis.internalBinding('fs'),
    () => console.constructor.constructor('return process')(),
    () => process.report.writeReport('/tmp/meanwhile-hostile-was-here'),
    () => performance.eventLoopUtilization.constructor('return process')(),
  ];
  for (const way of ways) {
    try {
      if (way() !== undefined) console.log('MEANWHILE-ESCAPED by', String(way));
    } catch {
      // The next one.
    }
  }
  return names;
}
