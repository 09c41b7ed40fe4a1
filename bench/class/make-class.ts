import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createDraw } from '../../grader/scenario/draw.js';

/** What a class is made of. */
export interface MadeClass {
  readonly students: number;
  /** The folders of the lessons that everybody hands in. */
  readonly lessons: readonly string[];
  /** How many of them attack. */
  readonly hostile: number;
}

/**
 * Writes a class of students: half of them hand in right submissions, half of them wrong ones of all kinds, and some
 * hostile ones, spread over the class. The same request gives the same class.
 *
 * @param root the kit
 * @param to the class folder, absolute
 */
export async function makeClass(root: string, to: string, { students, lessons, hostile }: MadeClass): Promise<void> {
  const stock = await Promise.all(lessons.map((lesson) => readStock(root, lesson)));
  const attacks = await readAttacks(root);
  const every = Math.ceil(students / hostile);
  for (let number = 0; number < students; number += 1) {
    const desk = path.join(to, `student-${String(number + 1).padStart(3, '0')}`);
    const isHostile = number % every === Math.floor(every / 2);
    for (const lesson of stock)
      await writeLesson(
        root,
        desk,
        lesson,
        isHostile ? 'hostile' : number % 2 === 0 ? 'right' : 'wrong',
        number,
        attacks,
      );
  }
}

/** What a lesson's exercises can be answered with. */
interface Stock {
  readonly lesson: string;
  readonly exercises: readonly {
    readonly id: string;
    readonly right: readonly string[];
    readonly wrong: readonly string[];
  }[];
}

async function readStock(root: string, lesson: string): Promise<Stock> {
  const ids = (await readdir(path.join(root, 'lessons', lesson, 'stubs'))).map((name) => path.basename(name, '.ts'));
  const exercises = ids.map(async (id) => ({
    id,
    right: [path.join(root, 'solutions', lesson, `${id}.ts`), ...(await filesIn(root, 'alternatives', lesson, id))],
    wrong: await filesIn(root, 'mistakes', lesson, id),
  }));
  return { lesson, exercises: await Promise.all(exercises) };
}

async function filesIn(root: string, kind: string, lesson: string, id: string): Promise<string[]> {
  const folder = path.join(root, 'test', kind, lesson, id);
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => path.join(folder, name));
}

async function readAttacks(root: string): Promise<string[]> {
  const home = path.join(root, 'test', 'hostile');
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.parentPath !== home);
  return Promise.all(
    files
      .map((file) => path.join(file.parentPath, file.name))
      .toSorted()
      .map((file) => readFile(file, 'utf8')),
  );
}

async function writeLesson(
  root: string,
  desk: string,
  { lesson, exercises }: Stock,
  kind: 'right' | 'wrong' | 'hostile',
  student: number,
  attacks: readonly string[],
): Promise<void> {
  const folder = path.join(desk, lesson);
  await mkdir(folder, { recursive: true });
  for (const { id, right, wrong } of exercises) {
    const draw = createDraw(student, `${lesson}/${id}`, 0);
    const to = path.join(folder, `${id}.ts`);
    if (kind === 'hostile') await writeFile(to, asAttack(draw.pick(attacks), id));
    else await cp(draw.pick(kind === 'wrong' && wrong.length > 0 ? wrong : right), to);
  }
  if (kind === 'hostile') await cp(path.join(root, 'test', 'hostile', 'escape.ts'), path.join(folder, 'escape.ts'));
}

/** An attack exports `inTurn`; here it is to be what the exercise wants. */
function asAttack(text: string, id: string): string {
  const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return text.replaceAll('inTurn', name);
}
