// tries to loop for ever while it is loaded
// status: stuck
for (;;);

export const inTurn = async () => [];
