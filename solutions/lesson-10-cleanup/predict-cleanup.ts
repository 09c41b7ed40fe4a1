/** The lines of each program, in the order in which they are logged. */
export function predictCleanup() {
  return {
    // The value is ready, and the function has not returned: `finally` comes in between, and is waited for.
    returnInTry: ['counting', 'lights off', '12 visitors'],
    // The last room that was opened is the first to be closed, and both before the error gets out.
    twoRooms: ['hall: open', 'vault: open', 'alarm between hall and vault', 'vault: closed', 'hall: closed', 'a thief'],
    // Each round is a block of its own, and `break` leaves it like any other way out.
    eachRound: ['hall: open', 'hall: swept', 'hall: closed', 'tower: open', 'tower: closed', 'home'],
    // What was never opened is not closed; what was opened before it is.
    lockedRoom: ['hall: open', 'hall: closed', 'the attic is locked'],
    // Nobody waits for the painting inside the block, so the block ends, and the hall is closed with the painter in it.
    returnWithoutAwait: ['hall: open', 'hall: painting', 'hall: closed', 'hall: painted', 'done'],
  };
}
