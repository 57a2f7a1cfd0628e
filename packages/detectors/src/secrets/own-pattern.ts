/** A page's own formats (`off_limits.our_patterns`) as detectors of the same engine. */
import { linearityProblems } from './linear.ts';
import type { LinearityProblem } from './linear.ts';
import type { SecretDetector } from './secret-detector.ts';

/** A type alias, not an interface: only those are JSON to the compiler. */
export type OwnPattern = {
  /** Names the thing found. */
  readonly name: string;
  /** Literals, one of which stands in or near every match. */
  readonly keywords: readonly string[];
  /** Source of a linear regular expression; letters count as written. */
  readonly pattern: string;
  readonly match: string;
  readonly ignore: string;
};

export interface OwnPatternProblem {
  readonly field: keyof OwnPattern;
  /** For a list, which entry; else null. */
  readonly index: number | null;
  /** A `warning` does not keep the page from being used. */
  readonly severity: 'error' | 'warning';
  /** One sentence. */
  readonly message: string;
  readonly suggestion: string;
}

export function ownDetector(own: OwnPattern): SecretDetector {
  return {
    id: ownDetectorId(own.name),
    title: own.name,
    why: 'The policy page says that this must not leave.',
    remedy: 'take it out, or ask the owner of the policy page.',
    references: ['https://github.com/countersign'],
    severity: 'high',
    specificity: 'token',
    keywords: own.keywords.map((keyword) => keyword.toLowerCase()),
    keywordCase: 'any',
    pattern: own.pattern,
    // The page says what it looks like: no filter of ours knows better. Its own example stands in the page.
    validate: (value) => (own.match.includes(value) ? 'ignore' : 'pass-weak'),
    publicPrefix: 0,
    checked: { date: '', source: 'the policy page' },
    examples: { match: [() => own.match], ignore: [() => own.ignore] },
  };
}

/** `our-` and the name in lower-case kebab. */
export function ownDetectorId(name: string): string {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return ['our', ...(words.length === 0 ? ['pattern'] : words)].join('-').slice(0, 80);
}

/** Everything that keeps a pattern from working; empty when it works. Never throws. */
export function ownPatternProblems(own: OwnPattern): readonly OwnPatternProblem[] {
  const problems: OwnPatternProblem[] = [];
  own.keywords.forEach((keyword, index) => {
    if (!/^[\x20-\x7e]{3,}$/.test(keyword))
      problems.push({
        field: 'keywords',
        index,
        severity: 'error',
        message: 'A keyword is 3 or more printable ASCII characters.',
        suggestion: 'Use a part of every match that is written in ASCII.',
      });
  });
  const unusable = patternProblem(own.pattern);
  if (unusable !== null) problems.push(unusable);
  if (problems.length > 0) return problems;

  const pattern = new RegExp(own.pattern);
  if (!pattern.test(own.match))
    problems.push({
      field: 'match',
      index: null,
      severity: 'error',
      message: 'The pattern does not find its own example.',
      suggestion: 'Write an example that it finds, or mend the pattern.',
    });
  else if (!hasKeyword(own))
    problems.push({
      field: 'match',
      index: null,
      severity: 'warning',
      message: 'None of the keywords stands in the example, so a text like it is not looked at.',
      suggestion: 'Name as a keyword what every match has in it or within 64 characters.',
    });
  if (pattern.test(own.ignore))
    problems.push({
      field: 'ignore',
      index: null,
      severity: 'error',
      message: 'The pattern finds what it must leave alone.',
      suggestion: 'Narrow the pattern, or write another example.',
    });
  return problems;
}

const hasKeyword = ({ keywords, match }: OwnPattern): boolean =>
  keywords.some((keyword) => match.toLowerCase().includes(keyword.toLowerCase()));

function patternProblem(pattern: string): OwnPatternProblem | null {
  const told = (message: string, suggestion: string): OwnPatternProblem => ({
    field: 'pattern',
    index: null,
    severity: 'error',
    message,
    suggestion,
  });
  let slow: readonly LinearityProblem[];
  try {
    if (new RegExp(pattern).test(''))
      return told('The pattern matches an empty text.', 'Ask for at least one character.');
    slow = linearityProblems(pattern, '');
  } catch (error) {
    // An error of another realm is no `instanceof Error`; only the message is wanted.
    const { message } = error as { readonly message?: unknown };
    return told(
      `The pattern cannot be used: ${typeof message === 'string' ? message : 'unknown syntax'}.`,
      'Named groups, back references and Unicode classes are not supported.',
    );
  }
  const [first] = slow;
  if (first === undefined) return null;
  return told(
    `The pattern can become slow on some texts: ${first.reason}.`,
    'Give repetitions an upper bound, and let no two of them match the same characters.',
  );
}
