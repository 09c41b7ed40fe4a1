// tries to have the compiler read a file by a comment about source maps
// status: failed
export const inTurn = async (names) => names;
//# sourceMappingURL=../../../../../../../../../../etc/passwd
