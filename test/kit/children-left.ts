import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The sandbox's children of this process that still run, where the system can tell. */
export function childrenLeft(): string[] {
  const tasks = '/proc/self/task';
  if (!existsSync(tasks)) return [];
  const ids = readdirSync(tasks).flatMap((task) => readFileSync(`${tasks}/${task}/children`, 'utf8').split(' '));
  return ids.filter((id) => id !== '' && commandOf(id).includes('child.cjs'));
}

/** The command line of a process; an empty text when it has ended meanwhile. */
function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
