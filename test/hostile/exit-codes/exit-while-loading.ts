// tries to end the process while it is loaded
// status: broken
process.exit(0);

export const inTurn = async (names) => names;
