// tries to set the exit code and take over what is emitted at the end
// status: failed
export async function inTurn(names) {
  process.exitCode = 0;
  for (const event of ['exit', 'beforeExit', 'uncaughtException', 'unhandledRejection', 'SIGTERM']) {
    process.on(event, () => console.log('MEANWHILE-ESCAPED by', event));
  }
  Promise.reject(new Error('for the handler'));
  setTimeout(() => {
    throw new Error('for the handler');
  }, 1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return names;
}
