// wrong-prediction: the error is caught before the cleaning up is done
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
  "main: aborted",
  "upload: closing",
  "main: caught no more",
  "upload: closed",
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
