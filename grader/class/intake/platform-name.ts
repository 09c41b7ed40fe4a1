/** Who handed something in, as a learning platform writes it into the names of what it exports. */
export interface PlatformName {
  readonly name: string;
  /** The number by which the platform knows the student. */
  readonly id: string | null;
}

/** Whose a single file is, and how the student had named it. */
export interface PlatformFile extends PlatformName {
  readonly file: string;
  /** The platform's number of the upload; 0 when it tells none. */
  readonly upload: number;
}

/** `Ada Lovelace_12345_assignsubmission_file_` */
const MOODLE = /^(.+)_(\d+)_assignsubmission_(file|onlinetext)_?$/;

/** `Ada Lovelace_12345_assignsubmission_file_run-together.ts`, where Moodle makes no folders. */
const MOODLE_FILE = /^(.+)_(\d+)_assignsubmission_(?:file|onlinetext)_(.+)$/;

/** `lovelaceada_4242_99001_run-together.ts`, with `LATE_` before the numbers when it came too late. */
const CANVAS = /^(.+?)_(?:LATE_)?(\d+)_(\d+)_(.+)$/;

/** `nobody_4247_text.html`: what somebody wrote into Canvas instead of handing in a file. */
const CANVAS_TEXT = /^(.+?)_(?:LATE_)?(\d+)_(text\.html)$/;

/** Whose a folder is. Any name that no platform made is the student's own. */
export function ownerOfFolder(folder: string): PlatformName {
  const [, name, id] = MOODLE.exec(folder) ?? [];
  return name === undefined || id === undefined ? { name: folder, id: null } : { name, id };
}

/** Whose a single file is; `null` when no platform named it. */
export function ownerOfFile(file: string): PlatformFile | null {
  const [, name, id, upload, given] = CANVAS.exec(file) ?? [];
  if (name !== undefined && id !== undefined && given !== undefined)
    return { name, id, file: given, upload: Number(upload) };
  const [, owner, number, own] = MOODLE_FILE.exec(file) ?? CANVAS_TEXT.exec(file) ?? [];
  return owner === undefined || number === undefined || own === undefined
    ? null
    : { name: owner, id: number, file: own, upload: 0 };
}
