// var, hoisting and closures over one variable
// exercise: in-turn
export function inTurn(names, ask) {
  answers = [];
  for (var i = 0, chain = Promise.resolve(); i < names.length; i++) {
    (function (i) {
      chain = chain.then(function () { return ask(names[i]); }).then(function (answer) { answers.push(answer); });
    })(i);
  }
  return chain.then(function () { return answers; });
  var answers;
}
