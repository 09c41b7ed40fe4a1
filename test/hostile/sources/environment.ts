// tries to read the environment, the arguments and the folder
// status: failed
export async function inTurn() {
  const { env, argv, execArgv, execPath, config, features, memoryUsage, cwd } = process;
  if (Object.keys(env).length > 0 || execPath !== undefined || config !== undefined || memoryUsage !== undefined) console.log('MEANWHILE-ESCAPED by process');
  return [env, argv, execArgv, features, cwd(), env.HOME, env.PATH];
}
