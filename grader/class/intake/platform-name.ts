/** Who handed something in, as a learning platform writes it into the names of what it exports. */
export interface PlatformName {
  readonly name: string;
  /** The number by which the platform knows the student. */
  readonly id: string | null;
}

/** `Ada Lovelace_12345_assignsubmission_file_` */
const MOODLE = /^(.+)_(\d+)_assignsubmission_(file|onlinetext)_?$/;

/** `lovelaceada_4242_99001_run-together.ts`, with `LATE_` before the numbers when it came too late. */
const CANVAS = /^(.+?)_(?:LATE_)?(\d+)_(\d+)_(.+)$/;

/** Whose a folder is. Any name that no platform made is the student's own. */
export function ownerOfFolder(folder: string): PlatformName {
  const [, name, id] = MOODLE.exec(folder) ?? [];
  return name === undefined || id === undefined ? { name: folder, id: null } : { name, id };
}

/** Whose a single file is, and how the student had named it; `null` when no platform named it. */
export function ownerOfFile(file: string): (PlatformName & { readonly file: string }) | null {
  const [, name, id, , given] = CANVAS.exec(file) ?? [];
  return name === undefined || id === undefined || given === undefined ? null : { name, id, file: given };
}
