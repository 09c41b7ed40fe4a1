// each file becomes an object with a then of its own, which starts the download when it is asked
class Job {
  constructor(
    private readonly file: { name: string },
    private readonly download: (file: any) => Promise<any>,
  ) {}

  then(resolve: (download: object) => void, reject: (error: unknown) => void): void {
    this.download(this.file)
      .then((content) => ({ name: this.file.name, content }))
      .then(resolve, reject);
  }
}

export function downloadAll(files: readonly { name: string }[], download: (file: any) => Promise<any>) {
  return Promise.all(files.map((file) => new Job(file, download)));
}
