// a list that is mapped and reduced
export const exerciseName = async (...jobs: (() => Promise<number>)[]): Promise<number> =>
  (await Promise.all(jobs.map((job) => job()))).reduce((sum, value) => sum + value, 0);
