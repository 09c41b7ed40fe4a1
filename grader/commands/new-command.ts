import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findLesson } from '../course/find-by-name.js';
import { findLessons } from '../course/find-lessons.js';
import type { Lesson } from '../course/lesson.js';
import { exerciseLink, newFiles } from '../course/new-files.js';
import type { Kit } from '../grading/kit.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';
import { writeWhole } from './write-file.js';

/**
 * Makes the files of a new exercise, and of its lesson when there is none yet. What is there already is never touched,
 * but for the lesson's list of exercises. Gives the exit code.
 */
export async function newCommand(kit: Kit, terminal: Terminal, lessonName: string, exercise: string): Promise<number> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(exercise)) {
    throw new RequestError(`"${exercise}" is no name for an exercise: write it like run-together.`);
  }
  const lessons = await findLessons(kit.root);
  const known = findLesson(lessons, lessonName).found;
  const names = { lesson: known?.folder ?? newFolder(lessonName, exercise), exercise };
  const files = await newFiles(kit.root, names, known === null);
  for (const { name } of files) await refuseToOverwrite(kit, name);
  for (const { name, text } of files) await writeWhole(path.join(kit.root, name), text);
  if (known !== null) await addLink(known, exerciseLink(names));
  const number = names.lesson.slice('lesson-'.length).slice(0, 2);
  terminal.out(files.map(({ name }) => `made  ${name}\n`).join(''));
  terminal.out(`\nChange them one after another; this tells what is wrong: npm run verify ${number}\n`);
  return 0;
}

/** The folder of a lesson that does not exist: `lesson-21-some-words` as it is, `lesson-21` with the exercise's name. */
function newFolder(name: string, exercise: string): string {
  if (/^lesson-\d\d-[a-z0-9-]+$/.test(name)) return name;
  if (/^lesson-\d\d$/.test(name)) return `${name}-${exercise}`;
  throw new RequestError(`"${name}" is no name for a new lesson: write it like lesson-21-some-words.`);
}

async function refuseToOverwrite(kit: Kit, name: string): Promise<void> {
  const isThere = await access(path.join(kit.root, name)).then(
    () => true,
    () => false,
  );
  if (isThere) throw new RequestError(`${name} is there already: choose another name. Nothing was written.`);
}

/** The order of the exercises is that of the links in the lesson's README: a new one comes last. */
async function addLink({ readme }: Lesson, link: string): Promise<void> {
  const text = await readFile(readme, 'utf8');
  const from = text.indexOf('\n## Exercises\n');
  const next = text.indexOf('\n## ', from + 1);
  const [end, before] = from === -1 ? [text.length, '\n## Exercises\n\n'] : [next === -1 ? text.length : next, ''];
  await writeWhole(readme, `${text.slice(0, end).trimEnd()}\n${before}${link}\n${text.slice(end)}`);
}
