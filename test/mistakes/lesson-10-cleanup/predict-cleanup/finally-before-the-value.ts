// wrong-prediction: the finally before the value is even computed
export function predictCleanup() {
  return {
    returnInTry: ['lights off', 'counting', '12 visitors'],
    twoRooms: ['hall: open', 'vault: open', 'alarm between hall and vault', 'vault: closed', 'hall: closed', 'a thief'],
    eachRound: ['hall: open', 'hall: swept', 'hall: closed', 'tower: open', 'tower: closed', 'home'],
    lockedRoom: ['hall: open', 'hall: closed', 'the attic is locked'],
    returnWithoutAwait: ['hall: open', 'hall: painting', 'hall: closed', 'hall: painted', 'done'],
  };
}
