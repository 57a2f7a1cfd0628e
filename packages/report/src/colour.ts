import type { Outcome } from '@countersign/policy';

/** Whether to colour. Looking at the terminal and at `NO_COLOR` is the caller's. */
export type Colour = 'always' | 'never';

/** `bold`, `dim` and three colours that can be read on light and dark grounds alike. */
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

export type Style = keyof typeof CODES;
export type Paint = (style: Style, text: string) => string;

export const painter = (colour: Colour): Paint =>
  colour === 'always'
    ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`
    : (_style, text) => text;

const STYLES: Readonly<Record<Outcome, Style>> = {
  pass: 'green',
  note: 'bold',
  warn: 'yellow',
  unsure: 'yellow',
  block: 'red',
};

export const outcomeStyle = (outcome: Outcome): Style => STYLES[outcome];
