/** One decision as a comment for the people of a pull request: what stops it, and what would clear it. */
import type { RuleResult, Verdict } from '@countersign/policy';
import { wholeDecision } from './check-run.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { exitCode } from './exit-code.ts';
import { verdictWord } from './headline.ts';
import { clip, shortId } from './wording.ts';

export interface CommentOptions {
  /** Commit that was judged. */
  readonly headSha: string;
  /** Page with the whole decision. */
  readonly detailsUrl?: string;
  /** As in the check run. */
  readonly notes?: readonly string[];
  /** Other open pull requests with the same head: one check run holds for all of them. */
  readonly sameHead?: readonly { readonly number: number; readonly verdict: Verdict }[];
}

const MOST_LISTED = 20;
const LONGEST_SENTENCE = 1_000;

/** Markdown. Mentions nobody. */
export function renderComment(verdict: Verdict, options: CommentOptions): string {
  const stopping = verdict.rules.filter(
    ({ outcome }) => outcome === 'block' || outcome === 'unsure',
  );
  const warning = verdict.rules.filter(({ outcome }) => outcome === 'warn');
  const others = (options.sameHead ?? []).filter((one) => exitCode(one.verdict) !== 0);
  return paragraphs([
    `**${verdictWord(verdict)}:** ${sentence(verdict.summary)}`,
    stopping.length === 0 && others.length === 0 ? 'Nothing stops it.' : '',
    part('What stops it', [
      ...stopping.map(({ why }) => why),
      ...others.map(
        ({ number, verdict: other }) =>
          `Pull request ${number} has the same commit, and GitHub shows one check for both: ${other.summary}`,
      ),
    ]),
    part('What would clear it', remediesOf(stopping)),
    part(
      'What is told and stops nothing',
      warning.map(({ why }) => why),
    ),
    part('Said and asked', options.notes ?? []),
    ended(options),
  ]);
}

/** The same where there is no verdict. `title`: why not, in one sentence. */
export function renderNoVerdict(title: string, options: CommentOptions): string {
  return paragraphs([
    `**${sentence(title)}**`,
    'Nothing passes unseen: it is judged again by itself where that may help, and by the button "Check again" or `/countersign recheck`.',
    part('Said and asked', options.notes ?? []),
    ended(options),
  ]);
}

function remediesOf(rules: readonly RuleResult[]): readonly string[] {
  return [...new Set(rules.flatMap(({ remedy }) => (remedy === null ? [] : [remedy])))];
}

function ended({ headSha, detailsUrl }: CommentOptions): string {
  const judged = `Judged at commit ${shortId(headSha)}; the check run has the evidence.`;
  return detailsUrl === undefined ? judged : `${judged} ${wholeDecision(detailsUrl)}`;
}

const sentence = (text: string): string => escapeMarkdown(clip(text, LONGEST_SENTENCE));

function part(title: string, sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  const left = sentences.length - MOST_LISTED;
  return [
    `### ${title}`,
    '',
    ...sentences.slice(0, MOST_LISTED).map((one) => `- ${sentence(one)}`),
    ...(left > 0 ? [`- and ${left} more`] : []),
  ].join('\n');
}

const paragraphs = (parts: readonly string[]): string =>
  parts.filter((text) => text !== '').join('\n\n');
