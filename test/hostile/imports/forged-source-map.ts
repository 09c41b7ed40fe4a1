// tries to point its errors at lines of somebody else with a source map of its own
// status: failed
export const inTurn = async () => {
  throw new Error('not mine');
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uL3NvbHV0aW9ucy9sZXNzb24tMDEtaG9zdGlsZS9pbi10dXJuLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQWdnZ2dnRUE7QUFBQTtBQUFBIn0=
