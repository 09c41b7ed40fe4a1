// wrong-prediction: closes in the order of opening
export function predictCleanup() {
  return {
    returnInTry: ['counting', 'lights off', '12 visitors'],
    twoRooms: ['hall: open', 'vault: open', 'alarm between hall and vault', 'hall: closed', 'vault: closed', 'a thief'],
    eachRound: ['hall: open', 'hall: swept', 'hall: closed', 'tower: open', 'tower: closed', 'home'],
    lockedRoom: ['hall: open', 'hall: closed', 'the attic is locked'],
    returnWithoutAwait: ['hall: open', 'hall: painting', 'hall: closed', 'hall: painted', 'done'],
  };
}
