// a ring of the last times, an array of rate slots and an index, function constructors
export function repairRateLimiter(this: unknown, rate: number, perMs: number) {
  var times: number[] = [], index = 0;
  for (var i = 0; i < rate; i++) times[i] = 0 - perMs;
  return {
    acquire: function () {
      var now = Date.now();
      var at = Math.max(now, (times[index] as number) + perMs);
      times[index] = at;
      index = (index + 1) % rate;
      return new Promise<void>(function (resolve) {
        if (at === now) resolve();
        else setTimeout(resolve, at - now);
      });
    },
  };
}
