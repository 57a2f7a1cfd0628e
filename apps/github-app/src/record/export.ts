/** The record as files: every entry of a period, or all entries of some pull requests, drawn so that anybody can redraw. */
import { createHash } from 'node:crypto';
import { formatLine } from './chain.ts';
import type { RecordLine } from './chain.ts';

export type ExportFormat = 'jsonl' | 'csv';

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Pull requests to draw, or null for all. */
  readonly sample: number | null;
  /** The same seed draws the same ones. */
  readonly seed: string;
}

interface Body {
  readonly kind?: string;
  readonly repository?: string | { readonly id?: number; readonly name?: string };
  readonly pullRequest?: number;
  readonly number?: number | null;
  readonly head?: string;
  readonly sha?: string;
  readonly base?: { readonly ref?: string };
  readonly branch?: string;
  readonly actor?: string;
  readonly why?: string;
  readonly policy?: { readonly hash?: string | null; readonly mode?: string | null };
  readonly outcome?: string;
  readonly conclusion?: string;
  readonly evidence?: {
    readonly summary?: string;
    readonly couldNotJudge?: string;
    readonly authorship?: { readonly declared?: string; readonly tools?: readonly string[] };
    readonly rules?: readonly Rule[];
    readonly findings?: readonly {
      readonly tier?: string;
      readonly suppressed?: { readonly by?: string } | null;
    }[];
  };
}

interface Rule {
  readonly evidence?: readonly {
    readonly counts: boolean;
    readonly event: { readonly actor: { readonly login: string } | null } | null;
  }[];
  readonly children?: readonly Rule[];
}

/** Lines of the file, without their ends. */
export async function* exportLines(
  read: () => AsyncIterable<RecordLine>,
  { format, sample, seed }: ExportOptions,
): AsyncIterable<string> {
  const drawn = sample === null ? null : await draw(read(), sample, seed);
  if (format === 'csv') yield COLUMNS.map(([name]) => name).join(',');
  for await (const line of read()) {
    const body = bodyOf(line);
    if (drawn !== null && !drawn.has(subjectOf(body) ?? '')) continue;
    yield format === 'jsonl'
      ? formatLine(plain(line))
      : COLUMNS.map(([, value]) => cell(value(line, body))).join(',');
  }
}

function plain({ seq, at, keepUntil, content, previous, hash, body }: RecordLine): RecordLine {
  return { seq, at, keepUntil, content, previous, hash, body };
}

function bodyOf({ body }: RecordLine): Body {
  return body === null ? {} : (JSON.parse(body) as Body);
}

function repositoryOf({ repository }: Body): string {
  return typeof repository === 'string' ? repository : (repository?.name ?? '');
}

/** What is sampled: a pull request, or a push past them. */
function subjectOf(body: Body): string | null {
  const number = body.pullRequest ?? body.number ?? null;
  const name = repositoryOf(body);
  if (name === '') return null;
  return number === null ? `${name}@${body.sha ?? ''}` : `${name}#${number}`;
}

async function draw(
  lines: AsyncIterable<RecordLine>,
  count: number,
  seed: string,
): Promise<ReadonlySet<string>> {
  const subjects = new Set<string>();
  for await (const line of lines) {
    const subject = subjectOf(bodyOf(line));
    if (subject !== null) subjects.add(subject);
  }
  const place = (subject: string): string =>
    createHash('sha256').update(`${seed}\n${subject}`).digest('hex');
  const inOrder = [...subjects].toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  return new Set(inOrder.slice(0, count));
}

function people(rules: readonly Rule[] = [], counts: boolean): readonly string[] {
  return rules.flatMap((rule) => [
    ...(rule.evidence ?? [])
      .filter((one) => one.counts === counts)
      .flatMap(({ event }) => (event?.actor === null || event === null ? [] : [event.actor.login])),
    ...people(rule.children, counts),
  ]);
}

type Column = readonly [string, (line: RecordLine, body: Body) => string | number | undefined];

const COLUMNS: readonly Column[] = [
  ['seq', ({ seq }) => seq],
  ['at', ({ at }) => at],
  ['kind', (_, { kind }) => kind ?? 'ended'],
  ['repository', (_, body) => repositoryOf(body)],
  ['pull_request', (_, body) => body.pullRequest ?? body.number ?? ''],
  ['head', (_, body) => body.head ?? body.sha],
  ['base', (_, body) => body.base?.ref ?? body.branch],
  ['policy', (_, { policy }) => policy?.hash ?? ''],
  ['mode', (_, { policy }) => policy?.mode ?? ''],
  ['outcome', (_, body) => body.outcome ?? (body.kind === 'bypass' ? 'bypassed' : '')],
  ['conclusion', (_, { conclusion }) => conclusion],
  ['summary', (_, { evidence, why }) => evidence?.summary ?? evidence?.couldNotJudge ?? why],
  ['ai', (_, { evidence }) => evidence?.authorship?.declared],
  ['tools', (_, { evidence }) => evidence?.authorship?.tools?.join(' ')],
  ['counted', (_, { evidence }) => [...new Set(people(evidence?.rules, true))].join(' ')],
  ['not_counted', (_, { evidence }) => [...new Set(people(evidence?.rules, false))].join(' ')],
  [
    'confirmed',
    (_, { evidence }) => evidence?.findings?.filter(({ tier }) => tier === 'confirmed').length,
  ],
  [
    'excepted',
    (_, { evidence }) => evidence?.findings?.filter(({ suppressed }) => suppressed !== null).length,
  ],
  ['actor', (_, { actor }) => actor],
  ['hash', ({ hash }) => hash],
];

/** RFC 4180; what a spreadsheet would take for a formula is made text. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
