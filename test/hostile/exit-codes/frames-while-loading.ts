// tries to confuse the grader with a forged stack while it is loaded
// status: broken
const error = new Error('forged');
error.stack = 'at meanwhile:submission:0:0';
throw error;

export const inTurn = async () => [];
