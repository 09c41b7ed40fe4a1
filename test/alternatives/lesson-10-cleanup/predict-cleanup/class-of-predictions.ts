// an object of a class with getters
class Prediction {
  get returnInTry() {
    return ['counting', 'lights off', '12 visitors'];
  }
  get twoRooms() {
    return ['hall: open', 'vault: open', 'alarm between hall and vault', 'vault: closed', 'hall: closed', 'a thief'];
  }
  get eachRound() {
    return ['hall: open', 'hall: swept', 'hall: closed', 'tower: open', 'tower: closed', 'home'];
  }
  get lockedRoom() {
    return ['hall: open', 'hall: closed', 'the attic is locked'];
  }
  get returnWithoutAwait() {
    return ['hall: open', 'hall: painting', 'hall: closed', 'hall: painted', 'done'];
  }
}
export const predictCleanup = () => new Prediction();
