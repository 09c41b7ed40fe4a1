// wrong-prediction: the second abort replaces the reason
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
  "early listener: on fire",
  "main: on fire"
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
