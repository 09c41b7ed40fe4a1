// wrong-prediction: the catch runs before anything is closed
export function predictCleanup() {
  return {
    returnInTry: ['counting', 'lights off', '12 visitors'],
    twoRooms: ['hall: open', 'vault: open', 'alarm between hall and vault', 'a thief', 'vault: closed', 'hall: closed'],
    eachRound: ['hall: open', 'hall: swept', 'hall: closed', 'tower: open', 'tower: closed', 'home'],
    lockedRoom: ['hall: open', 'the attic is locked', 'hall: closed'],
    returnWithoutAwait: ['hall: open', 'hall: painting', 'hall: closed', 'hall: painted', 'done'],
  };
}
