/**
 * Marks in the text by which somebody says that a finding is known. They are read here and judged by the policy: what
 * a mark silences, and whose marks count, is not the detectors' to say.
 */
import type { Finding, InlineMark, Marker } from '../finding.ts';

/** Characters of a reason that are kept. */
const LONGEST_REASON = 200;

/** Says cheaply that a text holds no mark at all. */
const ANY =
  /countersign:allow|gitleaks:allow|betterleaks:allow|trufflehog:ignore|kingfisher:ignore|allowlist|secretlint-disable/;

/** Where a mark stands, seen from the finding it speaks of. */
type Reach = 'same-line' | 'next-line';

interface MarkerKind {
  readonly marker: Marker;
  readonly pattern: RegExp;
  readonly reach: readonly Reach[];
}

/**
 * Documented at github.com/gitleaks/gitleaks, github.com/betterleaks/betterleaks, github.com/trufflesecurity/trufflehog,
 * github.com/mongodb/kingfisher and github.com/Yelp/detect-secrets, in their READMEs.
 */
const KINDS: readonly MarkerKind[] = [
  {
    marker: 'countersign:allow',
    pattern: /countersign:allow(?:[ \t]+([a-z0-9][a-z0-9._-]*)(?:[ \t]+(.*))?)?/,
    reach: ['same-line', 'next-line'],
  },
  { marker: 'gitleaks:allow', pattern: /gitleaks:allow/, reach: ['same-line'] },
  { marker: 'betterleaks:allow', pattern: /betterleaks:allow/, reach: ['same-line'] },
  { marker: 'trufflehog:ignore', pattern: /trufflehog:ignore/, reach: ['same-line'] },
  {
    marker: 'kingfisher:ignore',
    pattern: /kingfisher:ignore/,
    reach: ['same-line', 'next-line'],
  },
  {
    marker: 'pragma: allowlist secret',
    pattern: /pragma: ?(?:allowlist|whitelist)[ -]secret/,
    reach: ['same-line'],
  },
  {
    marker: 'pragma: allowlist secret',
    pattern: /pragma: ?(?:allowlist|whitelist)[ -]nextline[ -]secret/,
    reach: ['next-line'],
  },
  {
    marker: 'secretlint-disable',
    pattern: /secretlint-disable-line(?:[ \t]+(.*))?/,
    reach: ['same-line'],
  },
  {
    marker: 'secretlint-disable',
    pattern: /secretlint-disable-next-line(?:[ \t]+(.*))?/,
    reach: ['next-line'],
  },
];
/** Ends of comments that stand behind a reason on the same line. */
const COMMENT_END = /[ \t]*(?:\*\/\}?|-->|#\}|%>|"""|''')[ \t]*$/;
/** A line that is a comment and nothing else: only such a line speaks of the one below it. */
const COMMENT_LINE = /^[ \t]*(?:\/\/|\/?\*|#|--|<!--|;|%|\{#|\{\/\*|'|REM[ \t])/;

/** The findings of one text with the marks that stand beside each; a reason is redacted like everything else. */
export function withMarks(
  findings: readonly Finding[],
  text: () => string,
  redact: (text: string) => string,
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const content = text();
  if (!ANY.test(content)) return findings;
  const lines = content.split(/\r\n|\n|\r/);
  const blocks = disabledBlocks(lines);
  return findings.map((finding) => {
    const marks = [...marksBeside(lines, finding, redact), ...marksAround(blocks, finding)];
    return marks.length === 0 ? finding : { ...finding, marks };
  });
}

function* marksBeside(
  lines: readonly string[],
  { line, endLine }: Finding,
  redact: (text: string) => string,
): Generator<InlineMark> {
  for (const { marker, pattern, reach } of KINDS) {
    const places: number[] = [];
    if (reach.includes('same-line')) for (let at = line; at <= endLine; at += 1) places.push(at);
    if (reach.includes('next-line') && COMMENT_LINE.test(lines[line - 2] ?? ''))
      places.push(line - 1);
    for (const at of places) {
      const match = pattern.exec(lines[at - 1] ?? '');
      if (match === null) continue;
      yield { marker, ...saidBy(marker, match, redact), line: at };
      break;
    }
  }
}

function saidBy(
  marker: Marker,
  match: RegExpExecArray,
  redact: (text: string) => string,
): Pick<InlineMark, 'rule' | 'reason'> {
  if (marker !== 'countersign:allow') return { rule: null, reason: '' };
  const reason = (match[2] ?? '').replace(COMMENT_END, '').trim();
  return { rule: match[1] ?? '', reason: redact(reason).slice(0, LONGEST_REASON) };
}

interface Block {
  readonly from: number;
  readonly to: number;
}

/** Stretches between `secretlint-disable` and `secretlint-enable`; without the latter to the end of the file. */
function disabledBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let from: number | null = null;
  lines.forEach((line, index) => {
    if (from === null && /secretlint-disable(?!-)/.test(line)) from = index + 1;
    else if (from !== null && /secretlint-enable(?!-)/.test(line)) {
      blocks.push({ from, to: index });
      from = null;
    }
  });
  if (from !== null) blocks.push({ from, to: lines.length });
  return blocks;
}

function marksAround(blocks: readonly Block[], { line, endLine }: Finding): readonly InlineMark[] {
  return blocks
    .filter(({ from, to }) => from <= line && endLine <= to)
    .map(({ from }) => ({ marker: 'secretlint-disable', rule: null, reason: '', line: from }));
}
