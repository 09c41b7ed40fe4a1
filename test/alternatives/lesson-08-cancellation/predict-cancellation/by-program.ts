// fills a record program by program
export function predictCancellation() {
  const prediction: Record<string, string[]> = {};
  prediction.eitherOf = ['either: cancel button', 'deadline aborted: false'];
  prediction.eitherOf.push('deadline aborted: true', 'either: cancel button');
  prediction.abortIsACall = ['main: before'];
  for (const which of ['first', 'second']) prediction.abortIsACall.push(`${which} listener`);
  prediction.abortIsACall.push('main: after', 'reaction', 'main: over');
  prediction.onceAndForAll = ['early listener: closed'].concat('main: closed');
  prediction.looksNowAndThen = 'page 1: begun|page 1: copied|page 2: begun|main: aborted|page 2: copied'.split('|');
  prediction.looksNowAndThen.push('copier: off', 'main: over');
  prediction.cleaningUp = ['upload: connected', 'main: aborted', 'upload: closing', 'upload: closed'];
  prediction.cleaningUp.push('main: caught no more', 'main: over');
  return prediction;
}
