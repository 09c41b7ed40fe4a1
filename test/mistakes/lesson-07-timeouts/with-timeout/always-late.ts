// threw: rejects at once and calls nobody
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  throw new TimeoutError('late');
}
