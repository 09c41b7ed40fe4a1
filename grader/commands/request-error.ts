/** A request that cannot be carried out; its message is one sentence for the user, with what to do next. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}
