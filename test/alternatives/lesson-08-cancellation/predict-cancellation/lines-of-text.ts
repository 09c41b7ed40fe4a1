// writes the lines as text and splits them
const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

export const predictCancellation = () => ({
  abortIsACall: lines(`
    main: before
    first listener
    second listener
    main: after
    reaction
    main: over
  `),
  looksNowAndThen: lines(`
    page 1: begun
    page 1: copied
    page 2: begun
    main: aborted
    page 2: copied
    copier: off
    main: over
  `),
  onceAndForAll: lines(`
    early listener: closed
    main: closed
  `),
  cleaningUp: lines(`
    upload: connected
    main: aborted
    upload: closing
    upload: closed
    main: caught no more
    main: over
  `),
  eitherOf: lines(`
    either: cancel button
    deadline aborted: false
    deadline aborted: true
    either: cancel button
  `),
});
