/** What a message declares, line by line. */
import { aiTools } from '../ai-tools/catalogue.ts';
import type { EvidenceKind, EvidenceRole, EvidenceStrength } from '../evidence.ts';
import { readAddress } from './address.ts';
import { readDisclosure } from './disclosure.ts';
import { identifyAddress } from './identify.ts';
import { declaredLines, type DeclaredLine, type MessageOptions, type Trailer } from './message.ts';

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

const toolTrailers = aiTools.flatMap(({ id, signature }) =>
  signature.trailers.map((pattern) => ({ tool: id, pattern })),
);
const toolMarkers = aiTools.flatMap(({ id, signature }) =>
  signature.markers.map((pattern) => ({ tool: id, pattern })),
);

export function readMessage(message: string, options: MessageOptions): MessageReading {
  const evidence: RawEvidence[] = [];
  const denials: string[] = [];
  for (const declared of declaredLines(message, options)) {
    const disclosure = readDisclosure(declared);
    if (disclosure?.kind === 'not-used') {
      denials.push(declared.line);
    } else if (disclosure?.kind === 'used') {
      const { tools, strength } = disclosure;
      for (const tool of tools) {
        evidence.push({ kind: 'trailer', role: 'author', tool, strength, line: declared.line });
      }
    } else {
      evidence.push(...readLine(declared));
    }
  }
  return { evidence, denials };
}

function readLine({ line, text, trailer }: DeclaredLine): readonly RawEvidence[] {
  if (trailer !== null && PERSON_KEYS.has(trailer.key)) return readPerson(trailer, line);
  const evidence: RawEvidence[] = [];
  if (trailer !== null) {
    for (const { tool, pattern } of toolTrailers) {
      if (pattern.test(text)) {
        evidence.push({ kind: 'trailer', role: 'author', tool, strength: 'strong', line });
      }
    }
  }
  if (MAYBE_MARKER.test(text)) {
    for (const { tool, pattern } of toolMarkers) {
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
  return [
    {
      kind: 'trailer',
      role: REVIEW_KEYS.has(key) ? 'reviewer' : role,
      tool,
      strength: 'weak',
      line,
    },
  ];
}
