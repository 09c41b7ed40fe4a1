import { describe, expect, it } from 'vitest';
import { findExercise, findLesson } from '../../grader/course/find-by-name.js';
import type { Lesson } from '../../grader/course/lesson.js';

function lesson(folder: string, ...exercises: string[]): Lesson {
  const files = exercises.map((id) => ({ id, stub: '', checks: '', solution: '' }));
  return { id: folder.slice(0, 9), folder, title: folder, readme: '', example: '', exercises: files };
}

const TOGETHER = lesson('lesson-03-together', 'run-together', 'download-all');

const LESSONS = [lesson('lesson-01-waiting', 'sleep', 'cook'), TOGETHER, lesson('lesson-12-limits')];

describe('a lesson', () => {
  it.each(['lesson-03', '03', '3', 'lesson-03-together', 'lesson-3', 'LESSON-03', 'lessons/lesson-03-together/'])(
    'goes by the name %s',
    (name) => {
      expect(findLesson(LESSONS, name)).toEqual({ found: TOGETHER });
    },
  );

  it.each([
    ['leson-03', 'lesson-03'],
    ['lesson3', 'lesson-03'],
    ['lesson-03-togehter', 'lesson-03-together'],
  ])('that is called %s may be meant as %s', (name, nearest) => {
    expect(findLesson(LESSONS, name)).toEqual({ found: null, nearest });
  });

  it.each(['xyzzy', 'lesson-99', 'lesson-04', '99'])('that is called %s has no nearest name', (name) => {
    expect(findLesson(LESSONS, name)).toEqual({ found: null, nearest: null });
  });
});

describe('an exercise', () => {
  it.each(['run-together', 'run-together.ts', 'runTogether', 'exercises/lesson-03-together/run-together.ts'])(
    'goes by the name %s',
    (name) => {
      expect(findExercise(TOGETHER, name)).toEqual({ found: TOGETHER.exercises[0] });
    },
  );

  it('that is misspelled may be meant as the nearest', () => {
    expect(findExercise(TOGETHER, 'run-togther')).toEqual({ found: null, nearest: 'run-together' });
  });
});
