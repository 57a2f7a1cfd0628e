/**
 * What an instruction for an agent should not ask for, by class. Phrases are a sign and no proof: a document about
 * attacks holds them too, so whatever stands in code, in quotation marks or beside words about attacks is left alone.
 */

export type PhraseClass =
  'override' | 'secrecy' | 'exfiltration' | 'self-approval' | 'attribution' | 'fetch-and-obey';

export interface Phrase {
  readonly kind: PhraseClass;
  /** Offset in the line, in UTF-16 units. */
  readonly at: number;
  readonly text: string;
}

interface PhrasePattern {
  readonly kind: PhraseClass;
  readonly pattern: RegExp;
  /** `never …` before it makes it a safeguard. */
  readonly negatable: boolean;
}

const EARLIER =
  '(?:previous|prior|above|earlier|preceding|foregoing|system|safety|security|developer)';
const RULES =
  '(?:instructions?|prompts?|rules?|guidelines?|directions?|messages?|polic(?:y|ies)|restrictions?)';
const PERSON =
  '(?:the |your |any )?(?:users?|developers?|humans?|reviewers?|maintainers?|operators?|team|anyone)';
const SECRET_PLACE = String.raw`(?:\.env\b|~\/\.(?:ssh|aws|config|netrc|npmrc|kube)|id_(?:rsa|ed25519)|(?:api|access|private|secret|ssh)[ _-]?keys?|credentials?|environment variables|process\.env|passwords?|auth tokens?|access tokens?|secrets\b)`;
const ADDRESS = String.raw`(?:https?:\/\/|webhook|pastebin|ngrok|remote server|external (?:server|endpoint|service|url))`;

/** All quantifiers are bounded, and lines are cut: a line costs at most some hundred thousand steps. */
const PHRASES: readonly PhrasePattern[] = [
  {
    kind: 'override',
    pattern: new RegExp(
      String.raw`\b(?:ignore|disregard|forget|bypass|override)\s(?:\w{1,12}\s){0,4}${EARLIER}\s(?:\w{1,12}\s){0,2}${RULES}\b`,
      'i',
    ),
    negatable: true,
  },
  {
    kind: 'override',
    // Spanish, French, German, Portuguese, Italian, Russian, Chinese, Japanese, Korean.
    pattern:
      /ignora[ds]?[a-z]{0,2} (?:todas )?las instrucciones (?:anteriores|previas)|ignore[zr]? (?:toutes )?les (?:instructions|consignes) (?:précédentes|antérieures)|ignorier(?:e|en|t) (?:sie )?(?:alle )?(?:vorherigen|bisherigen|vorigen|obigen) (?:Anweisungen|Anleitungen|Regeln)|ignor[ea] (?:todas )?as instruções (?:anteriores|prévias)|ignora (?:tutte )?le istruzioni (?:precedenti|anteriori)|игнорируй(?:те)? (?:все )?(?:предыдущие|прежние) (?:инструкции|указания)|(?:忽略|无视|無視)(?:之前|以上|先前|前面|所有|的){0,4}(?:指令|指示|规则|提示)|(?:以前|これまで|上記|前)の(?:すべての)?(?:指示|命令|ルール)を(?:すべて)?無視|이전(?:의)? (?:모든 )?(?:지시|명령)(?:를|을|사항을)? 무시/i,
    negatable: false,
  },
  {
    kind: 'secrecy',
    pattern: new RegExp(
      String.raw`\b(?:do not|don't|never|must not)\s(?:tell|inform|notify|alert|reveal (?:this|it) to|show (?:this|it) to|mention (?:this|it) to|report (?:this|it) to)\s${PERSON}\b`,
      'i',
    ),
    negatable: false,
  },
  {
    kind: 'secrecy',
    pattern: new RegExp(
      String.raw`\bwithout\s(?:telling|informing|notifying|alerting)\s${PERSON}\b`,
      'i',
    ),
    negatable: true,
  },
  {
    kind: 'secrecy',
    pattern:
      /\b(?:silently|secretly|covertly|quietly) (?:send|upload|post|exfiltrate|insert|inject|disable|install|execute|copy|transmit)\b/i,
    negatable: true,
  },
  {
    kind: 'exfiltration',
    pattern: new RegExp(
      String.raw`\b(?:send|post|upload|exfiltrate|transmit|leak)\b.{0,60}?${SECRET_PLACE}.{0,60}?${ADDRESS}`,
      'i',
    ),
    negatable: true,
  },
  {
    kind: 'exfiltration',
    pattern: new RegExp(
      String.raw`${SECRET_PLACE}.{0,60}?\b(?:send|post|upload|exfiltrate|transmit|leak|append)\b.{0,60}?${ADDRESS}`,
      'i',
    ),
    negatable: true,
  },
  {
    kind: 'self-approval',
    pattern:
      /\b(?:set|enable|turn on|add|write|change)\b.{0,60}?(?:chat\.tools\.(?:global\.)?autoApprove|autoApprove|auto-approve|bypassPermissions|dangerously[-A-Za-z]{4,30}|approval_policy|yolo mode)/i,
    negatable: true,
  },
  {
    kind: 'self-approval',
    pattern:
      /\b(?:always |just )?(?:use|run|add|pass|commit with)\b.{0,40}?(?:--no-verify|--dangerously-skip-permissions|--yolo)\b/i,
    negatable: true,
  },
  {
    kind: 'self-approval',
    pattern:
      /\b(?:approve|merge) your own (?:pull requests?|PRs?|changes|code|commits?)\b|\b(?:bypass|skip|circumvent|get around) (?:the |any |all )?(?:code |human |security )?(?:review|approval|branch protection|pre-commit (?:hook|check)s?)\b/i,
    negatable: true,
  },
  {
    kind: 'attribution',
    pattern:
      /\b(?:do not|don't|never|no)\b.{0,30}?(?:mention|include|add|credit|reference|attribut(?:e|ion)|append)\b.{0,60}?\b(?:claude|copilot|codex|cursor|gemini|anthropic|openai|\bAI\b|co-authored-by|co-author|generated with|assistant)\b/i,
    negatable: false,
  },
  {
    kind: 'fetch-and-obey',
    pattern:
      /\b(?:fetch|download|open|visit|read|load|curl)\b.{0,60}?https?:\/\/\S{4,200}.{0,60}?\b(?:follow|obey|execute|carry out|do) (?:the |its |all |any |every |what)/i,
    negatable: true,
  },
];

const NEGATION =
  /\b(?:never|do not|don't|must not|should not|shouldn't|not|avoid|refuse to|cannot|no one may)\b[^.;:]{0,60}$/i;
/** A line about attacks quotes them. */
const ABOUT_ATTACKS =
  /\b(?:attack|attacker|malicious|injection|jailbreak|adversar|phishing|for example|e\.g\.|such as|example of|detect|flag any|watch for|suspicious|treat .{0,40} as (?:data|untrusted)|refuse|threat)/i;
const LONGEST_LINE = 500;

/** Phrases in one line of running text. */
export function phrasesIn(line: string): readonly Phrase[] {
  const text = line.slice(0, LONGEST_LINE);
  if (ABOUT_ATTACKS.test(text)) return [];
  const found = new Map<PhraseClass, Phrase>();
  for (const { kind, pattern, negatable } of PHRASES) {
    const match = pattern.exec(text);
    if (match === null || found.has(kind)) continue;
    if (isQuoted(text, match.index, match[0].length)) continue;
    if (negatable && NEGATION.test(text.slice(0, match.index))) continue;
    found.set(kind, { kind, at: match.index, text: match[0] });
  }
  return [...found.values()];
}

const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['`', '`'],
  ['«', '»'],
  ["'", "'"],
];

/** Between a quotation mark or a backtick and its partner. */
function isQuoted(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at);
  return QUOTES.some(([open, close]) => {
    // An apostrophe is no quotation mark.
    if (open === "'" && !/(?:^|\s)'[^']*$/.test(before)) return false;
    const opened =
      open === close
        ? before.split(open).length % 2 === 0
        : before.lastIndexOf(open) > before.lastIndexOf(close);
    return opened && text.includes(close, at + length);
  });
}

/** The lines of a Markdown text that speak to its reader: without fenced and indented code, quotations, comments. */
export function spokenLines(
  text: string,
): readonly { readonly text: string; readonly line: number }[] {
  const lines: { text: string; line: number }[] = [];
  let fence: string | null = null;
  let comment = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(raw)?.[1];
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence)) fence = null;
      continue;
    }
    if (fence !== null || /^ {0,3}>/.test(raw) || /^(?: {4}|\t)(?![-*+\d])/.test(raw)) continue;
    const opens = raw.lastIndexOf('<!--');
    const closes = raw.lastIndexOf('-->');
    const hidden = comment || opens >= 0;
    comment = comment ? closes < 0 || opens > closes : opens > closes;
    if (!hidden) lines.push({ text: raw, line: index + 1 });
  }
  return lines;
}
