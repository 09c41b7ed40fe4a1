// the lines split from one text each
const lines = (text: string) => text.trim().split('\n').map((line) => line.trim());
export const predictCleanup = () => ({
  returnInTry: lines('counting\n lights off\n 12 visitors'),
  twoRooms: lines('hall: open\n vault: open\n alarm between hall and vault\n vault: closed\n hall: closed\n a thief'),
  eachRound: lines('hall: open\n hall: swept\n hall: closed\n tower: open\n tower: closed\n home'),
  lockedRoom: lines('hall: open\n hall: closed\n the attic is locked'),
  returnWithoutAwait: lines('hall: open\n hall: painting\n hall: closed\n hall: painted\n done'),
});
