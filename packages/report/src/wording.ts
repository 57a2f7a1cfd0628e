/** The words every format uses for the same thing. */
import type { Outcome, Verdict } from '@countersign/policy';
import type {
  AuthorshipDeclared,
  DetectorDescription,
  Lifetime,
  Sighting,
} from '@countersign/detectors';

/** Looks up what can be said of a detector; undefined where the catalogue has none of that id. */
export type Describe = (id: string) => DetectorDescription | undefined;

/** Pass is 0, block is 4. */
export const GRAVITY: Readonly<Record<Outcome, number>> = {
  pass: 0,
  note: 1,
  warn: 2,
  unsure: 3,
  block: 4,
};

const WORDS: Readonly<Record<Outcome, string>> = {
  pass: 'Pass',
  note: 'Note',
  warn: 'Warning',
  unsure: 'Could not judge',
  block: 'Stop',
};

export const outcomeWord = (outcome: Outcome): string => WORDS[outcome];

const SOURCES: Readonly<Record<string, string>> = {
  preset: 'the built-in preset',
  organisation: "the organisation's page",
  repository: "this repository's page",
};

/** `Policy: the built-in preset, then this repository's page; mode warn; 9f86d081884c`. */
export function policyInWords(verdict: Verdict): string {
  const { sources, stored } = verdict.policy;
  const copy = stored === undefined ? '' : ` (${stored.file}, stored here on ${stored.on})`;
  const pages = sources
    .map((source) => `${SOURCES[source] ?? source}${source === 'organisation' ? copy : ''}`)
    .join(', then ');
  return `Policy: ${pages || 'no page'}; mode ${verdict.mode}; ${shortId(verdict.policy.hash)}`;
}

const DECLARED: Readonly<Record<AuthorshipDeclared, string>> = {
  ai: 'AI-assisted by its own declaration',
  possible: 'hints of AI assistance, nothing declared',
  'human-only': 'declared to be written without AI',
  none: 'nothing declared',
};

/** Who wrote the change, as far as it is declared. `none` is never "written by a person". */
export function authorshipInWords({ authorship: { declared, tools } }: Verdict): string {
  return `${DECLARED[declared]}${tools.length > 0 ? ` (${tools.join(', ')})` : ''}`;
}

export const count = (number: number, noun: string, nouns = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : nouns}`;

/** Enough of an object id or a hash to tell it from its neighbours. */
export const shortId = (id: string): string => id.slice(0, 12);

/** At most `limit` code points, the last of them an ellipsis where something was cut. */
export function clip(text: string, limit: number): string {
  // A code point is at most two units: most texts are settled without being split.
  if (text.length <= limit) return text;
  const points = Array.from(text);
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}

/** The last second that a date of JavaScript can tell (ECMA-262, time values). */
const LAST_SECOND = 8_640_000_000_000;

/** `2026-01-31T12:00:00.000Z`; a commit may claim any time, and one beyond all calendars has none. */
export function isoTime(seconds: number): string | null {
  return Math.abs(seconds) <= LAST_SECOND ? new Date(seconds * 1000).toISOString() : null;
}

function commitInWords({ commit, at }: Sighting): string {
  const day = isoTime(at)?.replace(/T.*$/, '');
  return `commit ${shortId(commit)}${day === undefined ? '' : ` of ${day}`}`;
}

/** `added by commit 1a2b3c4d5e6f of 2026-01-31, in 3 versions, still in HEAD`. */
export function lifetimeInWords({ first, removed, inHead, versions }: Lifetime): string {
  const start = first === null ? 'in no commit' : `added by ${commitInWords(first)}`;
  if (inHead === null) return versions > 1 ? `${start}, in ${count(versions, 'commit')}` : start;
  const gone =
    removed === null ? 'not in the files of HEAD' : `removed by ${commitInWords(removed)}`;
  return [
    start,
    ...(versions > 1 ? [`in ${count(versions, 'version')}`] : []),
    inHead ? 'still in HEAD' : gone,
  ].join(', ');
}
