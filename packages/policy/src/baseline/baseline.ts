/**
 * Findings that were there before the gate was: one line each, sorted, without times, so that two branches merge by
 * union. Silences nothing but what has exactly this fingerprint.
 */

/** At the top of the repository. */
export const BASELINE_FILE = 'countersign-baseline.tsv';

export interface BaselineEntry {
  /** 32 lower hex characters. */
  readonly fingerprint: string;
  /** Id of the detector that found it. */
  readonly detector: string;
  /** Where it was when it was written; for people, nothing depends on it. */
  readonly path: string;
  /** Last day it counts, `YYYY-MM-DD`, UTC. */
  readonly until: string;
  /** `@person` or `@org/team`. */
  readonly owner: string;
  readonly reason: string;
}

/** By fingerprint. */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

export const NO_BASELINE: Baseline = new Map();

export interface BaselineProblem {
  /** 1-based. */
  readonly line: number;
  /** One sentence with what to do. */
  readonly message: string;
}

export interface ParsedBaseline {
  readonly baseline: Baseline;
  /** Lines that silence nothing because they cannot be read. */
  readonly problems: readonly BaselineProblem[];
}

const HEADER = `# Known findings, kept by countersign (baseline, import). One line each:
# fingerprint, detector, path, until, owner, reason; separated by tabs. Union merge is safe (.gitattributes: merge=union).
`;

export function parseBaseline(text: string): ParsedBaseline {
  const baseline = new Map<string, BaselineEntry>();
  const problems: BaselineProblem[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((content, index) => {
      if (content.trim() === '' || content.startsWith('#')) return;
      const line = index + 1;
      const entry = parseLine(content);
      if (typeof entry === 'string') problems.push({ line, message: entry });
      // After a union merge a finding may be there twice: the shorter promise holds.
      else if ((baseline.get(entry.fingerprint)?.until ?? '9999') > entry.until)
        baseline.set(entry.fingerprint, entry);
    });
  return { baseline, problems };
}

function parseLine(content: string): BaselineEntry | string {
  const fields = content.split('\t').map((field) => field.trim());
  const [fingerprint = '', detector = '', path = '', until = '', owner = '', reason = ''] = fields;
  if (fields.length !== 6)
    return `This line has ${fields.length} fields instead of 6, separated by tabs; write it again with "countersign baseline".`;
  if (!/^[0-9a-f]{32}$/.test(fingerprint))
    return 'The first field is not a fingerprint of 32 hexadecimal characters.';
  if (!/^[a-z0-9][a-z0-9-]*$/.test(detector))
    return 'The second field is not the id of a detector.';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(`${until}T00:00:00Z`)))
    return 'The fourth field is not a day such as 2027-01-31.';
  if (!/^@\S+$/.test(owner)) return 'The fifth field is not an owner such as @kim or @org/team.';
  if (reason.length < 10) return 'The sixth field is not a reason of 10 characters or more.';
  return { fingerprint, detector, path, until, owner, reason };
}

/** The file's text: the same entries give the same bytes. */
export function formatBaseline(entries: Iterable<BaselineEntry>): string {
  const lines = [...entries].map(({ fingerprint, detector, path, until, owner, reason }) =>
    [fingerprint, detector, path, until, owner, reason].map(oneField).join('\t'),
  );
  return `${HEADER}${[...new Set(lines)]
    .toSorted()
    .map((line) => `${line}\n`)
    .join('')}`;
}

const oneField = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
