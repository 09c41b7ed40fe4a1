// wrong-prediction: a listener that comes too late is called at once
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
  "late listener: closed",
  "main: closed"
 ],
 "cleaningUp": [
  "upload: connected",
  "main: aborted",
  "upload: closing",
  "upload: closed",
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
