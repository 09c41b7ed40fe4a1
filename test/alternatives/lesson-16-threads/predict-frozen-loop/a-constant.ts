// a frozen list that was made before
const PREDICTIONS = Object.freeze({ together: 5_000, inPieces: 5_000, fetchFirst: 3_000, fetchLast: 5_000, elsewhere: 3_000 });

export const predictFrozenLoop = () => PREDICTIONS;
