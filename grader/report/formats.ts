import type { ClassroomSubmission } from './formats/classroom50.js';
import { renderJson } from './json.js';
import type { Result } from './result.js';
import { renderScorecard, type ScorecardOptions } from './scorecard.js';

/** What a format may need to know besides the result. A report never looks for it itself. */
export interface Surroundings {
  readonly scorecard: ScorecardOptions;
  /** Ends the part of a GitHub log in which commands are off; nobody may know it beforehand. */
  readonly stopToken: string;
  /** Only asked for by `classroom50`; throws when the runner has not said it. */
  readonly classroom: () => ClassroomSubmission;
}

export interface Format {
  /** What kind of text it is, and who reads it; a line of `--help`. */
  readonly about: string;
  readonly render: (result: Result, surroundings: Surroundings) => Promise<string>;
}

/** Every format by its name. Those that need a library load it when they are asked for: a scorecard needs none. */
export const FORMATS = {
  scorecard: {
    about: 'text for people, in color on a terminal',
    render: (result, { scorecard }) => Promise.resolve(renderScorecard(result, scorecard)),
  },
  json: {
    about: 'the whole result, for programs',
    render: (result) => Promise.resolve(renderJson(result)),
  },
  junit: {
    about: 'XML for Jenkins, GitLab and other CI systems',
    render: async (result) => (await import('./formats/junit.js')).renderJunit(result),
  },
  github: {
    about: 'log lines with annotations, for a step of GitHub Actions',
    render: async (result, { stopToken }) => (await import('./formats/github.js')).renderGithub(result, stopToken),
  },
  classroom50: {
    about: 'result.json for Classroom 50',
    render: async (result, { classroom }) =>
      (await import('./formats/classroom50.js')).renderClassroom50(result, classroom()),
  },
  gradescope: {
    about: 'results.json for Gradescope',
    render: async (result) => (await import('./formats/gradescope.js')).renderGradescope(result),
  },
  csv: {
    about: 'a table for spreadsheets, a row for each check',
    render: async (result) => (await import('./formats/csv.js')).renderCsv(result),
  },
  markdown: {
    about: 'a page for GitHub, GitLab and wikis',
    render: async (result) => (await import('./formats/markdown.js')).renderMarkdown(result),
  },
  html: {
    about: 'a page for the browser, with timelines',
    render: async (result) => (await import('./html-report.js')).renderHtml(result),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
