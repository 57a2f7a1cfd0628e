/**
 * Characters that a reader does not see and a model reads. Classes of Unicode take a while to be made: the expressions
 * are made when they are needed.
 */
import type { Severity } from '../finding.ts';

export interface HiddenText {
  readonly severity: Severity;
  /** `an invisible character`, `text in tag characters`, … */
  readonly what: string;
  /** The characters themselves. */
  readonly run: string;
  /** 1-based; columns in UTF-16 code units, the end exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/**
 * Runs of: zero-width characters and joiners, bidirectional controls, tag characters, variation selectors, soft
 * hyphens (Unicode 16, chapters 23.2, 23.4 and 23.9).
 */
const suspects = (): RegExp =>
  /[\u200B-\u200D\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}\p{Variation_Selector}\u00AD]+|[\u202A-\u202E\u2066-\u2069]+/gu;
const rightToLeft = (): RegExp =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Scripts whose spelling needs joiners. */
const joining = (): RegExp =>
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Syriac}]/u;
const emoji = (): RegExp =>
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\uFE0F/u;
const letter = (): RegExp => /[\p{L}\p{N}_]/u;
/** England, Scotland, Wales: a black flag followed by tags that end with a cancel tag. */
const flagTags = (): RegExp => /^[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}$/u;
const MOST = 200;

/** At most {@link MOST} places. */
export function hiddenText(text: string): readonly HiddenText[] {
  const found: HiddenText[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    for (const match of line.matchAll(suspects())) {
      if (found.length >= MOST) return found;
      if (index === 0 && match.index === 0 && match[0] === '\uFEFF') continue;
      const judged = judge(match[0], line, match.index);
      if (judged === null) continue;
      found.push({
        ...judged,
        run: match[0],
        line: index + 1,
        column: match.index + 1,
        endColumn: match.index + match[0].length + 1,
      });
    }
  }
  return found;
}

function judge(
  run: string,
  line: string,
  at: number,
): Pick<HiddenText, 'severity' | 'what'> | null {
  const before = lastCharacter(line.slice(Math.max(0, at - 2), at));
  const after = String.fromCodePoint(line.codePointAt(at + run.length) ?? 0x20);
  const length = Array.from(run.slice(0, 8)).length;
  if (/[\u{E0000}-\u{E007F}]/u.test(run)) {
    const isFlag = before === '\u{1F3F4}' && flagTags().test(run);
    return isFlag ? null : { severity: 'critical', what: 'text in invisible tag characters' };
  }
  if (/^[\u202A-\u202E\u2066-\u2069]/u.test(run)) {
    const severity = rightToLeft().test(line) ? 'medium' : 'critical';
    return { severity, what: 'a character that reverses the reading order' };
  }
  if (/^\p{Variation_Selector}+$/u.test(run)) {
    return length < 2 ? null : { severity: 'critical', what: 'text in variation selectors' };
  }
  if (/^\u00AD+$/.test(run)) {
    return length < 3 ? null : { severity: 'critical', what: 'a run of soft hyphens' };
  }
  const isJoiner = /^\uFE0F?[\u200C\u200D]\uFE0F?$/.test(run);
  if (isJoiner && emoji().test(before) && emoji().test(after)) return null;
  if (isJoiner && joining().test(before)) return null;
  if (length >= 2) return { severity: 'critical', what: 'a run of invisible characters' };
  const inWord = letter().test(before) && letter().test(after);
  return {
    severity: inWord ? 'critical' : 'medium',
    what: inWord ? 'an invisible character inside a word' : 'an invisible character',
  };
}

function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? ' ';
}
