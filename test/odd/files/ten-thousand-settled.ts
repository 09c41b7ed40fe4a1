// ten thousand tasks, settled and counted by hand
// exercise: thousands
export function thousands(tasks) {
  return new Promise((resolve, reject) => {
    const results = new Array(tasks.length);
    let left = tasks.length;
    tasks.forEach((task, index) => {
      task().then((result) => {
        results[index] = result;
        left -= 1;
        if (left === 0) resolve(results);
      }, reject);
    });
  });
}
