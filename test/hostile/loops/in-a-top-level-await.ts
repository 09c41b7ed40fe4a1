// tries to wait for ever while it is loaded
// status: broken
await new Promise(() => setInterval(() => undefined, 60_000));

export const inTurn = async () => [];
