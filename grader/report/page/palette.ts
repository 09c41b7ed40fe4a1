/** The colors of a page, by what they are for. */
export interface Palette {
  readonly paper: string;
  /** Behind what is set apart. */
  readonly panel: string;
  readonly ink: string;
  /** For what matters less. */
  readonly soft: string;
  readonly line: string;
  readonly link: string;
  readonly good: string;
  readonly bad: string;
  readonly warn: string;
  /** For what is drawn: it stands out by 3 to 1. */
  readonly bar: string;
}

/** Each color of text stands out from paper and panel by 4.5 to 1 at least. */
export const LIGHT: Palette = {
  paper: '#ffffff',
  panel: '#f3f5f9',
  ink: '#1b1e27',
  soft: '#525a6c',
  line: '#c5cad6',
  link: '#0a53c4',
  good: '#106a35',
  bad: '#b3201b',
  warn: '#7d4a00',
  bar: '#0b7a93',
};

/** The same for those who have asked for a dark screen. */
export const DARK: Palette = {
  paper: '#14171e',
  panel: '#1e222c',
  ink: '#e9ebf1',
  soft: '#abb2c3',
  line: '#414858',
  link: '#8db7ff',
  good: '#72d490',
  bad: '#ff968e',
  warn: '#f0c063',
  bar: '#46b8d3',
};
