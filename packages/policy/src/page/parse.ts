/** `countersign.yml` as text → a page, or every mistake in it at once. Never throws. */
import type { z } from 'zod';
import { checkPage } from './checks.ts';
import { expectsSection, keysAt, placeOfKey } from './outline.ts';
import type { PolicyProblem } from './problem.ts';
import { quote } from './quote.ts';
import { readYaml, type Path, type Plain, type YamlText } from './read-yaml.ts';
import { pageSchema, type PolicyPage } from './schema.ts';
import { nearest } from './suggest.ts';

export interface ParsedPage {
  /** Null when there is any error: a page with a mistake is never half obeyed. */
  readonly page: PolicyPage | null;
  /** In the order of the file. */
  readonly problems: readonly PolicyProblem[];
}

export interface ParseOptions {
  /** Ids of the AI tools that are known; another id is a warning. */
  readonly knownTools?: readonly string[];
}

/** Bytes of UTF-8. */
const PAGE_LIMIT = 65_536;

const MOST_PROBLEMS = 100;

export const POLICY_FILES = ['countersign.yml', '.github/countersign.yml'] as const;

export function parsePage(text: string, file: string, options: ParseOptions = {}): ParsedPage {
  const size = utf8Length(text);
  if (size > PAGE_LIMIT)
    return refused(file, `The page has ${size} bytes; the limit is ${PAGE_LIMIT}.`);

  const yaml = readYaml(text);
  // What put it there is whoever decoded the bytes: a word that was spelt with it would never be found.
  const unreadable = text.indexOf('\uFFFD');
  if (unreadable !== -1) {
    const message = 'The page is not UTF-8: this character cannot be read.';
    const suggestion = 'Save the file as UTF-8.';
    return {
      page: null,
      problems: [{ file, ...yaml.position(unreadable), severity: 'error', message, suggestion }],
    };
  }
  const at = (
    offset: number,
    severity: PolicyProblem['severity'],
    message: string,
    suggestion: string | null,
  ): PolicyProblem => ({ file, ...yaml.position(offset), severity, message, suggestion });

  const problems = yaml.mistakes.map((mistake) =>
    at(mistake.offset, 'error', mistake.message, mistake.suggestion),
  );
  if (yaml.value === null || typeof yaml.value === 'string' || Array.isArray(yaml.value)) {
    if (problems.length > 0) return { page: null, problems: inOrder(problems) };
    const message = yaml.value === null ? 'The page is empty.' : 'The page must hold keys.';
    return refused(file, message, 'Start with: version: 1');
  }

  const result = pageSchema.safeParse(yaml.value);
  if (!result.success)
    for (const issue of result.error.issues)
      for (const { offset, message, suggestion } of explain(issue, yaml))
        problems.push(at(offset, 'error', message, suggestion));
  for (const path of yaml.empty)
    for (const { offset, message, suggestion } of explainEmpty(path, yaml))
      problems.push(at(offset, 'error', message, suggestion));
  for (const { path, severity, message, suggestion } of checkPage(yaml.value, options.knownTools))
    problems.push(at(offsetOf(path, yaml), severity, message, suggestion));

  const broken = problems.some((problem) => problem.severity === 'error');
  return { page: broken || !result.success ? null : result.data, problems: inOrder(problems) };
}

function refused(file: string, message: string, suggestion: string | null = null): ParsedPage {
  const problem = { file, line: 1, column: 1, severity: 'error', message, suggestion } as const;
  return { page: null, problems: [problem] };
}

interface Explained {
  readonly offset: number;
  readonly message: string;
  readonly suggestion: string | null;
}

function explain(issue: z.core.$ZodIssue, yaml: YamlText): readonly Explained[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...path, key], yaml));

  const written = valueAt(yaml.value, path);
  if (written === undefined) return [missing(path, yaml)];

  const offset = offsetOf(path, yaml);
  const shown = typeof written === 'string' && !isPrivate(path) ? ` ${quote(written)}` : '';
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const meant = typeof written === 'string' ? nearest(written, allowed) : null;
    return [
      {
        offset,
        message: `${nameOf(path)} cannot be${shown || ' this'}; allowed: ${allowed.join(', ')}.`,
        suggestion: meant === null ? null : `Did you mean ${quote(meant)}?`,
      },
    ];
  }
  if (issue.code === 'invalid_type')
    return [
      {
        offset,
        message: `${nameOf(path)}${shown} must be ${kindWord(issue.expected)}.`,
        suggestion: rewritten(written, path, issue.expected),
      },
    ];
  return [{ offset, message: `${nameOf(path)}${shown} ${issue.message}.`, suggestion: null }];
}

/** A key with nothing after it: fine for a section, which then sets nothing. */
function explainEmpty(path: Path, yaml: YamlText): readonly Explained[] {
  const key = path.at(-1);
  // An entry of a list keeps its place as empty text, and what is required is missed: both are told elsewhere.
  if (typeof key !== 'string' || isRequired(path)) return [];
  const known = keysAt(path.slice(0, -1));
  if (!known.includes(key)) return known.length === 0 ? [] : [unknownKey(path, yaml)];
  if (expectsSection(path)) return [];
  const offset = yaml.keyOffset(path) ?? 0;
  return [{ offset, message: `${nameOf(path)} has no value.`, suggestion: allowedAt(path) }];
}

function unknownKey(path: Path, yaml: YamlText): Explained {
  const key = String(path.at(-1));
  const section = path.slice(0, -1);
  const offset = yaml.keyOffset(path) ?? offsetOf(section, yaml);
  const known = keysAt(section);
  const meant = nearest(key, known);
  const elsewhere = placeOfKey(key);
  const where = section.length === 0 ? 'the page' : nameOf(section);
  let suggestion = `Known here: ${known.join(', ')}.`;
  if (meant !== null) suggestion = `Did you mean ${quote(meant)}?`;
  else if (elsewhere !== null) suggestion = `It belongs to ${elsewhere}.`;
  return { offset, message: `${quote(key)} is not a key of ${where}.`, suggestion };
}

/** What to write where a required key is not there. */
const EXAMPLES: Readonly<Record<string, string>> = {
  version: 'version: 1',
  owner: 'owner: "@org/team-or-person"',
  next_review: 'next_review: YYYY-MM-DD, within the next 100 days',
  'ai_tools.approved.tool': 'tool: claude-code',
  'human_check.ours.means': 'means: customers_see_it',
  'exceptions.rule': 'rule: off_limits.secrets',
  'exceptions.why': 'why: in a few words, why this is acceptable',
  'exceptions.approved_by': 'approved_by: "@person"',
  'exceptions.until': 'until: YYYY-MM-DD',
};

const isRequired = (path: Path): boolean => Object.hasOwn(EXAMPLES, nameOf(path));

function missing(path: Path, yaml: YamlText): Explained {
  const name = nameOf(path);
  const example = EXAMPLES[name];
  const key = yaml.keyOffset(path);
  return {
    offset: key ?? offsetOf(path.slice(0, -1), yaml),
    message: key === null ? `${name} is missing.` : `${name} has no value.`,
    suggestion: example === undefined ? allowedAt(path) : `Add ${example}`,
  };
}

const allowedAt = (path: Path): string => `Give ${nameOf(path)} a value, or remove the line.`;

/** The same word in the form that is wanted, where that is plain. */
function rewritten(written: Plain, path: Path, expected: string): string | null {
  if (typeof written !== 'string') return null;
  if (expected === 'array') return `Write it as [${quote(written)}].`;
  const isTool = nameOf(path) === 'ai_tools.approved' && typeof path.at(-1) === 'number';
  return isTool && /^[a-z0-9-]+$/.test(written) ? `Write it as { tool: ${written} }.` : null;
}

function kindWord(expected: string): string {
  if (expected === 'object') return 'a section with keys of its own';
  if (expected === 'array') return 'a list';
  return 'text';
}

/** The path without positions in lists: where it stands is said by line and column. */
const nameOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

/** A value that may be worth something to a stranger is not repeated in messages. */
const isPrivate = (path: Path): boolean => path[0] === 'fingerprint_key';

function offsetOf(path: Path, yaml: YamlText): number {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const offset = yaml.valueOffset(part) ?? yaml.keyOffset(part);
    if (offset !== null) return offset;
  }
  return yaml.valueOffset([]) ?? 0;
}

function valueAt(value: Plain | null, path: Path): Plain | undefined {
  let here: Plain | null | undefined = value;
  for (const step of path) {
    if (here === null || here === undefined || typeof here === 'string') return undefined;
    here = (here as Readonly<Record<string | number, Plain>>)[step];
  }
  return here ?? undefined;
}

/** The first ones by place; nobody corrects more at a time, and a hostile page must not flood a report. */
function inOrder(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const shown = sorted.slice(0, MOST_PROBLEMS);
  const next = sorted[MOST_PROBLEMS];
  if (next === undefined) return shown;
  const rest = sorted.slice(MOST_PROBLEMS);
  const severity = rest.some((problem) => problem.severity === 'error') ? 'error' : 'warning';
  const message = `There are ${rest.length} more problems from here on.`;
  return [...shown, { ...next, severity, message, suggestion: null }];
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}
