// wrong-prediction: nothing is written down
export function predictCancellation() {
  return {
 "abortIsACall": [],
 "looksNowAndThen": [],
 "onceAndForAll": [],
 "cleaningUp": [],
 "eitherOf": []
};
}
