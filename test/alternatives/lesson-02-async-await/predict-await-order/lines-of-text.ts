// writes the lines as text and splits them
const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const predictAwaitOrder = () => ({
  callThenAwait: lines(`
    main: call
    paint: open the tin
    main: called
    paint: dip the brush
    main: done
  `),
  plainValues: lines(`
    main: both are walking
    cat: left
    dog: left
    cat: right
    dog: right
  `),
  awaitLater: lines(`
    letter: posted
    lunch: begins
    letter: in the box
    lunch: over
    letter: good news
  `),
  thenables: lines(`
    visit: knock
    main: waiting outside
    vault: asked
    vault: open
    visit: gold
  `),
  microtasksAndTimers: lines(`
    main: set
    microtask
    reaction
    main: one await
    main: two awaits
    timer
    main: slept
  `),
});
