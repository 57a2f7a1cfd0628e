/** What people say in their own words of the use of AI: boxes of templates, headings with an answer, sentences. */
import type { DeclaredLine } from './message.ts';

export type Use = 'used' | 'not used';

/** `- [x] text`, with any mark that people tick with. */
const BOX = /^(?:[-*+]|\d{1,3}[.)])\s+\[([^\]]{0,2})\]\s+(\S.*)$/;

const AI_WORD =
  /(?<![\w-])(?:ai|a\.i\.|genai|gen-ai|llms?|(?:large )?language models?|artificial intelligence|chatgpt|gpt-?\d\S*|copilot|claude|codex|gemini|cursor ai|coding agents?|ai agents?)(?![\w])/i;

/** What a ticked box says of the change itself. */
const USED =
  /\b(?:used?|using|assisted|assistance|generated?|created?|written|wrote|produced|modified|helped?|involved|contains?|includes?|co-?authored|drafted|vibe-?coded)\b/i;

/** A promise, a rule, or a step of a list: it says nothing of how the change was made. */
const PROMISE =
  /\b(?:reviewed|understand|understood|verified|tested|responsib\w+|polic(?:y|ies)|guidelines?|agree|accept|checked|can (?:explain|answer)|disclosed?|if (?:ai|any|you)|must|should)\b/i;

const DENIED =
  /^(?:no|none|not|never|without)\b|\b(?:did|was|were|have|has|do|does|is|are)\s?(?:\*{0,2}not\*{0,2}\b|n['’]t\b)|\bno (?:part|code|generative|gen-?ai|ai|llms?|use|tools?|assistance)\b|\bnot (?:use|used|generated|assisted|written|created)\b|\bwithout (?:any |the )?(?:help |use |assistance )?(?:of |from )?(?:any )?(?:generative )?(?:ai|llms?)\b|\b(?:entirely|only|fully|solely|100 ?%) (?:\w+ )?by (?:a |an )?(?:humans?|persons?|hand|me|myself)\b|\b(?:human|hand)[- ](?:written|authored|only)\b/i;

const YES = /^(?:yes|y|ja|oui|s[ií]|true)\b/i;
const NO = /^(?:no|n|nein|non|none|false)\b/i;

/** A heading or question that asks for an answer about AI. */
const QUESTION = /^(?:#{1,6}\s+.*|\*\*.*|.*\?\**)$/;

/** `AI usage:` and its like, with the answer behind it or below. */
const USAGE_HEADING =
  /^(?:#{1,6}\s*)?[*_]{0,2}(?:generative |gen)?ai (?:usage|use|used|assistance|disclosure|involvement|tools?(?: used)?|tool\(s\) used)(?: disclosure| statement)?\??[*_]{0,2}:?[*_]{0,2}\s*(.*)$/i;

/** `Implemented with AI assistance (…)`, `This commit was written by …`: how the sentence has to begin. */
const SENTENCE =
  /^[^\w\n]{0,6}(?:this (?:pull request|pr|mr|commit|change|patch|code|work|branch|contribution)(?: (?:was|is|has been|were))? )?(?:(?:partly|partially|mostly|largely|fully|entirely|initially|originally|primarily|heavily) )?(?:co-?)?(?:implemented|written|created|developed|generated|drafted|produced|made|built|coded|assisted|authored|driven|vibe-?coded)(?: \w+){0,3}? (?:with|by|using|via|in) (.+)$/i;

/** Reads the lines of one message in their order: a box may answer the line above it. */
export function createUseReader(): (line: DeclaredLine) => {
  /** Null: the line says nothing of AI. */
  readonly use: Use | null;
  /** True for a box, ticked or not: what stands in it is no trailer and no marker. */
  readonly isBox: boolean;
  /** What names the tools, or the whole of what was said. */
  readonly said: string;
} {
  let isAsked = false;
  return ({ text: plain }) => {
    const box = BOX.exec(plain);
    if (box === null) {
      isAsked = QUESTION.test(plain) && AI_WORD.test(plain);
      return { use: null, isBox: false, said: plain };
    }
    const text = (box[2] ?? '').replaceAll(/[*_`]/g, '');
    if ((box[1] ?? '').trim() === '') {
      isAsked ||= AI_WORD.test(text) && text.trimEnd().endsWith('?');
      return { use: null, isBox: true, said: text };
    }
    return { use: useIn(text, isAsked), isBox: true, said: text };
  };
}

function useIn(text: string, isAsked: boolean): Use | null {
  if (isAsked && !AI_WORD.test(text)) {
    if (YES.test(text)) return 'used';
    return NO.test(text) ? 'not used' : null;
  }
  if (!AI_WORD.test(text)) return null;
  // What stands in brackets explains, and may say "no" of something else.
  const claim = text.replaceAll(/\([^)]*\)/g, ' ').trim();
  if (DENIED.test(claim)) return PROMISE.test(claim.replace(DENIED, ' ')) ? null : 'not used';
  return USED.test(claim) && !PROMISE.test(claim) ? 'used' : null;
}

/** The answer to `AI usage:`; empty where it stands on the next line, null where this is no such heading. */
export function usageAnswer(plain: string): string | null {
  return USAGE_HEADING.exec(plain)?.[1]?.trim() ?? null;
}

/** What a sentence says that the change was made with, lower case, `the help of` left out; null for other sentences. */
export function madeWith(plain: string): string | null {
  const what = SENTENCE.exec(plain)?.[1]?.toLowerCase() ?? null;
  return (
    what?.replace(
      /^(?:(?:the|some|much|heavy|significant|partial) )*(?:help|assistance|aid|support) (?:of|from|by) (?:the )?/,
      '',
    ) ?? null
  );
}

/** `ai assistance (…)`, `an llm.`; an SDK or a gateway is what was built, not who built. `text` is lower case. */
export function isAiItself(text: string): boolean {
  return AI_ITSELF.test(text);
}

const AI_ITSELF =
  /^(?:an? |the )?(?:generative )?(?:ai|llms?|artificial intelligence|large language models?)(?:$|[.,;:()!]|[\s-]+(?:assist\w*|help|tools?\b|agents?\b|coding|pair|support|generated))/;
