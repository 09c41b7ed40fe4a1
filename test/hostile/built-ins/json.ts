// tries to write its own JSON
// status: failed
try {
  JSON.stringify = () => '{"$":"array","items":[]}';
  JSON.parse = () => ({});
} catch {
  // It is locked.
}
for (const { prototype } of [String, Number, Array, Object, Error, Promise]) {
  try {
    prototype.toJSON = () => 'text';
  } catch {
    // It is locked.
  }
}

export async function inTurn(names) {
  return names;
}
