// ten thousand tasks at once
// exercise: thousands
export async function thousands(tasks) {
  return Promise.all(tasks.map((task) => task()));
}
