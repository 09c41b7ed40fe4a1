// wrong-prediction: the cleaning up is done before abort() returns
export function predictCancellation() {
  return {
 "abortIsACall": [
  "main: before",
  "first listener",
  "second listener",
  "main: after",
  "reaction",
  "main: over"
 ],
 "looksNowAndThen": [
  "page 1: begun",
  "page 1: copied",
  "page 2: begun",
  "main: aborted",
  "page 2: copied",
  "copier: off",
  "main: over"
 ],
 "onceAndForAll": [
  "early listener: closed",
  "main: closed"
 ],
 "cleaningUp": [
  "upload: connected",
  "upload: closing",
  "upload: closed",
  "main: aborted",
  "main: caught no more",
  "main: over"
 ],
 "eitherOf": [
  "either: cancel button",
  "deadline aborted: false",
  "deadline aborted: true",
  "either: cancel button"
 ]
};
}
