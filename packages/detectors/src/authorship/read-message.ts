/** What a message declares, line by line. */
import { catalogueTools } from '../ai-tools/tool-catalogue.ts';
import { once } from '../once.ts';
import type { EvidenceKind, EvidenceRole, EvidenceStrength } from '../evidence.ts';
import { readAddress } from './address.ts';
import { createUseReader, isAiItself, madeWith, usageAnswer } from './declared-use.ts';
import {
  COUNTING_KEYS,
  namedTools,
  readDisclosure,
  readStatement,
  type Disclosure,
} from './disclosure.ts';
import { identifyAddress } from './identify.ts';
import { declaredLines, type DeclaredLine, type MessageOptions, type Trailer } from './message.ts';
import { namedProduct, startsWithModel } from './product-names.ts';

/** Evidence before it is put in place: its text is still as read. */
export interface RawEvidence {
  readonly kind: EvidenceKind;
  readonly role: EvidenceRole;
  readonly tool: string | null;
  readonly strength: EvidenceStrength;
  readonly line: string;
}

export interface MessageReading {
  readonly evidence: readonly RawEvidence[];
  /** Lines that say no AI was used. */
  readonly denials: readonly string[];
}

const CO_AUTHOR_KEYS = new Set(['co-authored-by', 'co-developed-by']);
const REVIEW_KEYS = new Set(['reviewed-by', 'tested-by', 'acked-by', 'suggested-by']);
const PERSON_KEYS = new Set([...CO_AUTHOR_KEYS, ...REVIEW_KEYS, 'signed-off-by']);

/** Cheap test before the markers' own patterns. */
const MAYBE_MARKER = /generated with|https:\/\/|created automatically/i;

const toolTrailers = once(() =>
  catalogueTools().flatMap(({ id, signature }) =>
    signature.trailers.map((pattern) => ({ tool: id, pattern })),
  ),
);
const toolMarkers = once(() =>
  catalogueTools().flatMap(({ id, signature }) =>
    signature.markers.map((pattern) => ({ tool: id, pattern })),
  ),
);

/** Cheap test before the patterns of sentences. */
const MAYBE_SENTENCE = /\b(?:with|by|using|via|in) /i;

export function readMessage(message: string, options: MessageOptions): MessageReading {
  const evidence: RawEvidence[] = [];
  const denials: string[] = [];
  const add = (disclosure: Disclosure, line: string): void => {
    if (disclosure.kind === 'not-used') denials.push(line);
    if (disclosure.kind === 'used')
      for (const tool of disclosure.tools)
        evidence.push({
          kind: 'trailer',
          role: 'author',
          tool,
          strength: disclosure.strength,
          line,
        });
  };
  const readUse = createUseReader();
  /** A heading that waits for its answer. */
  let asked: string | null = null;
  for (const declared of declaredLines(message, options)) {
    const { use, isBox, said } = readUse(declared);
    if (isBox) {
      asked = null;
      if (use === 'not used') denials.push(declared.line);
      if (use === 'used')
        add({ kind: 'used', tools: orUnknown(said), strength: 'strong' }, declared.line);
      continue;
    }
    const answer = usageAnswer(declared.text);
    if (answer === '') {
      asked = declared.line;
      continue;
    }
    const disclosure =
      readDisclosure(declared) ??
      (answer === null ? null : readStatement(answer, 'weak')) ??
      (asked === null || /^(?:#|\*\*)/.test(declared.text)
        ? null
        : readStatement(declared.text, 'weak'));
    const counts = declared.trailer !== null && COUNTING_KEYS.has(declared.trailer.key);
    const found = counts ? [] : readLine(declared);
    if (disclosure !== null && !(namesNoTool(disclosure) && found.length > 0))
      add(disclosure, asked === null ? declared.line : `${asked} ${declared.line}`);
    else {
      evidence.push(...(found.length > 0 ? found : readSentence(declared)));
    }
    asked = null;
  }
  return { evidence, denials };
}

/** The key alone may tell whose it is. */
const namesNoTool = (disclosure: Disclosure): boolean =>
  disclosure.kind === 'used' && disclosure.tools.every((tool) => tool === null);

function orUnknown(said: string): readonly (string | null)[] {
  const tools = namedTools(said.toLowerCase());
  return tools.length === 0 ? [null] : tools;
}

/** `Implemented with AI assistance (…)`: prose proves little, so it asks and never decides. */
function readSentence({ line, text, trailer }: DeclaredLine): readonly RawEvidence[] {
  if (trailer !== null || !MAYBE_SENTENCE.test(text)) return [];
  const what = madeWith(text);
  if (what === null) return [];
  const named = namedProduct(what);
  if (named === null && !isAiItself(what) && !startsWithModel(what)) return [];
  const tools = named === null ? orUnknown(what) : [named];
  return tools.map((tool) => ({
    kind: 'marker',
    role: 'author',
    tool,
    strength: 'weak',
    line,
  }));
}

function readLine({ line, text, trailer }: DeclaredLine): readonly RawEvidence[] {
  if (trailer !== null && PERSON_KEYS.has(trailer.key)) return readPerson(trailer, line);
  const evidence: RawEvidence[] = [];
  if (trailer !== null) {
    for (const { tool, pattern } of toolTrailers()) {
      if (pattern.test(text)) {
        evidence.push({ kind: 'trailer', role: 'author', tool, strength: 'strong', line });
      }
    }
  }
  if (MAYBE_MARKER.test(text)) {
    for (const { tool, pattern } of toolMarkers()) {
      if (pattern.test(text)) {
        evidence.push({ kind: 'marker', role: 'author', tool, strength: 'strong', line });
      }
    }
  }
  return evidence;
}

function readPerson({ key, value }: Trailer, line: string): readonly RawEvidence[] {
  const identity = identifyAddress(readAddress(value), 'mention');
  if (identity === null) return [];
  const { role, tool, strength } = identity;
  if (CO_AUTHOR_KEYS.has(key)) return [{ kind: 'trailer', role, tool, strength, line }];
  // A bot signs off its own commits as a matter of course; only AI is worth a word here, and its name proves little.
  if (role === 'bot' || strength === 'weak') return [];
  return REVIEW_KEYS.has(key)
    ? [{ kind: 'review', role: 'reviewer', tool, strength: 'weak', line }]
    : [{ kind: 'trailer', role, tool, strength: 'weak', line }];
}
