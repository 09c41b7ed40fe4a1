// wrong-prediction: closes all rooms behind the loop
export function predictCleanup() {
  return {
    returnInTry: ['counting', 'lights off', '12 visitors'],
    twoRooms: ['hall: open', 'vault: open', 'alarm between hall and vault', 'vault: closed', 'hall: closed', 'a thief'],
    eachRound: ['hall: open', 'hall: swept', 'tower: open', 'tower: closed', 'hall: closed', 'home'],
    lockedRoom: ['hall: open', 'hall: closed', 'the attic is locked'],
    returnWithoutAwait: ['hall: open', 'hall: painting', 'hall: closed', 'hall: painted', 'done'],
  };
}
