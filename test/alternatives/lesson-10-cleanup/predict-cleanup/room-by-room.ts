// put together room by room
function visit(name: string, ...lines: string[]): string[] {
  return [`${name}: open`, ...lines, `${name}: closed`];
}
export function predictCleanup(): Record<string, string[]> {
  return {
    returnInTry: ['counting', 'lights off', '12 visitors'],
    twoRooms: [...visit('hall', ...visit('vault', 'alarm between hall and vault')), 'a thief'],
    eachRound: [...visit('hall', 'hall: swept'), ...visit('tower'), 'home'],
    lockedRoom: [...visit('hall'), 'the attic is locked'],
    returnWithoutAwait: [...visit('hall', 'hall: painting'), 'hall: painted', 'done'],
  };
}
