/** A rule of another scanner as a pattern of the page's own. */
import { ownPatternProblems } from '@countersign/detectors';
import type { OwnPattern } from '@countersign/detectors';
import { ignoredExample, matchingExample, requiredLiterals } from './example.ts';
import { translateExpression } from './expression.ts';

export interface ForeignRule {
  readonly name: string;
  readonly expression: string;
  readonly flags: string;
  /** As the other tool has them; empty where it has none. */
  readonly keywords: readonly string[];
}

export type OwnPatternFrom =
  { readonly own: OwnPattern } | { readonly why: string; readonly next: string };

const ADD_BY_HAND = 'write it into off_limits.our_patterns by hand';

export function ownPatternFrom(rule: ForeignRule): OwnPatternFrom {
  const translated = translateExpression(rule.expression, rule.flags);
  if ('why' in translated)
    return { why: translated.why, next: `write the pattern another way and ${ADD_BY_HAND}` };
  const { pattern } = translated;
  const problem = expressionProblem(pattern);
  if (problem !== null) return problem;
  const keywords = keywordsFor(rule.keywords, pattern);
  if (keywords === null)
    return {
      why: 'no word of 3 or more ASCII characters stands in every match',
      next: `name such a word as keyword and ${ADD_BY_HAND}`,
    };
  const match = matchingExample(pattern, keywords);
  if (match === null)
    return {
      why: 'no harmless example could be made from its expression',
      next: `${ADD_BY_HAND}, with an example that it finds`,
    };
  const ignore = ignoredExample(pattern, match);
  if (ignore === null)
    return {
      why: 'its expression finds nearly every text',
      next: `narrow it and ${ADD_BY_HAND}`,
    };
  const own = { name: rule.name, keywords, pattern, match, ignore };
  const [refused] = ownPatternProblems(own).filter(({ severity }) => severity === 'error');
  return refused === undefined ? { own } : told(refused);
}

/** What is wrong with the expression whatever its examples are. */
function expressionProblem(pattern: string): { why: string; next: string } | null {
  const nothing = { name: '', keywords: [], match: '', ignore: '' };
  const refused = ownPatternProblems({ ...nothing, pattern }).find(
    ({ field }) => field === 'pattern',
  );
  return refused === undefined ? null : told(refused);
}

const told = (problem: { readonly message: string; readonly suggestion: string }) => ({
  why: clause(problem.message),
  next: clause(problem.suggestion),
});

/** A sentence as part of another one. */
function clause(sentence: string): string {
  const open = sentence.replace(/\.$/, '');
  return open.charAt(0).toLowerCase() + open.slice(1);
}

/** A keyword that cannot be used is no reason to look for less: then every match must have another word in it. */
function keywordsFor(keywords: readonly string[], pattern: string): readonly string[] | null {
  const usable = keywords.filter((keyword) => /^[\x20-\x7e]{3,}$/.test(keyword));
  return usable.length > 0 && usable.length === keywords.length
    ? [...new Set(usable)]
    : requiredLiterals(pattern);
}
