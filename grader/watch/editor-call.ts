/** How an editor is asked to open a file. */
export interface EditorCall {
  readonly command: string;
  readonly args: readonly string[];
  /** Whether it may need the terminal until it is closed; else it has a window of its own. */
  readonly onTerminal: boolean;
}

/** How some editors are told of a line; others are given the file alone. */
const WITH_LINE: readonly { readonly editors: RegExp; readonly args: (file: string, line: number) => string[] }[] = [
  { editors: /^(code|code-insiders|codium|cursor|windsurf)$/, args: (file, line) => ['-g', `${file}:${line}`] },
  { editors: /^(subl|zed|hx|helix)$/, args: (file, line) => [`${file}:${line}`] },
  {
    editors: /^(g?vim?|nvim|view|nano|pico|micro|emacs|emacsclient|kak|joe|ne|mcedit)$/,
    args: (file, line) => [`+${line}`, file],
  },
];

/**
 * How to open a file: in the editor that the user's environment names, else in VS Code.
 *
 * @param line `null` when no line is of interest
 */
export function editorCall(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  line: number | null,
): EditorCall {
  const named = [env.VISUAL, env.EDITOR].find((words) => words !== undefined && words.trim() !== '');
  const [command = CODE, ...flags] = named?.trim().split(/\s+/) ?? [];
  const name = (command.split(/[\\/]/).at(-1) ?? '').replace(/\.(exe|cmd)$/i, '');
  const place = line === null ? undefined : WITH_LINE.find(({ editors }) => editors.test(name))?.args(file, line);
  return { command, args: [...flags, ...(place ?? [file])], onTerminal: named !== undefined };
}

const CODE = 'code';
