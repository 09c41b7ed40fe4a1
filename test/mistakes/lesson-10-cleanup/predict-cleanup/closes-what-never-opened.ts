// wrong-prediction: closes the locked room too
export function predictCleanup() {
  return {
    returnInTry: ['counting', 'lights off', '12 visitors'],
    twoRooms: ['hall: open', 'vault: open', 'alarm between hall and vault', 'vault: closed', 'hall: closed', 'a thief'],
    eachRound: ['hall: open', 'hall: swept', 'hall: closed', 'tower: open', 'tower: closed', 'home'],
    lockedRoom: ['hall: open', 'attic: closed', 'hall: closed', 'the attic is locked'],
    returnWithoutAwait: ['hall: open', 'hall: painting', 'hall: closed', 'hall: painted', 'done'],
  };
}
