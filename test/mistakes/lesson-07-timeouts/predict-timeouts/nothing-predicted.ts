// wrong-prediction: empty lists
export function predictTimeouts() {
  return { theLoser: [], theAlarm: [], aLimitEach: [], oneLimit: [] };
}
