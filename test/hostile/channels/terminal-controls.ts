// tries to repaint the terminal with what it returns and prints
// status: failed
export async function inTurn() {
  const paint = '\u001b[2J\u001b[1;1H\u009b2Jall passed\u0007\u202e';
  console.log(paint);
  return [paint, { [paint]: paint }];
}
