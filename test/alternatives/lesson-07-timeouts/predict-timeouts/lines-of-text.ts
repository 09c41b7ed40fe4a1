// one text for each program, split into lines
const lines = (text: string) => text.trim().split(/\s*\n\s*/);

export const predictTimeouts = () => ({
  theLoser: lines(`
    main: too late
    main: over
    fence: painted`),
  theAlarm: lines(`
    main: a soft egg
    main: over
    alarm: rings`),
  aLimitEach: lines(`
    Delft: seen
    Gouda: seen
    main: over`),
  oneLimit: lines(`
    Delft: arrived
    Delft: seen
    Gouda: arrived
    main: too late
    main: over
    Gouda: seen
    Leiden: arrived
    Leiden: seen`),
});
