// the word import( in comments, texts and patterns
// exercise: in-turn
// import('node:fs') and require('fs') and eval('1') are only words here: import(x)
/* await import(`./${name}.js`) */
const words = "import('x'), require('fs'), process.exit(0)";
const pattern = /import\(|require\(/;

export async function inTurn(names, ask) {
  const answers = [];
  for (const name of names) answers.push(await ask(name));
  return pattern.test(words) ? answers : [];
}
