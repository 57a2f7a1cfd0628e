/** Trailers and lines by which people and tools say that AI was, or was not, used. */
import { toolOfSlug } from '../ai-tools/slug.ts';
import type { EvidenceStrength } from '../evidence.ts';
import { readAddress } from './address.ts';
import { identifyAddress } from './identify.ts';
import type { DeclaredLine } from './message.ts';
import {
  distinctiveProduct,
  leadingProduct,
  namedProduct,
  productsIn,
  startsWithModel,
  toolOfModel,
} from './product-names.ts';

export type Disclosure =
  | {
      readonly kind: 'used';
      /** Null: AI, but no tool we know is named. At least one entry. */
      readonly tools: readonly (string | null)[];
      readonly strength: EvidenceStrength;
    }
  | { readonly kind: 'not-used' };

/** Keys whose value names the helper. It may be a person, or a program that is not AI. */
const NAMING_KEYS = new Set([
  'assisted-by',
  'assisted-with',
  'generated-by',
  'generated-with',
  'made-with',
]);

/** Keys that speak of AI themselves, so that any value but a denial declares it. */
const AI_KEYS = new Set([
  'ai-assisted',
  'ai-assisted-by',
  'ai-assistance',
  'ai-generated',
  'ai-generated-by',
  'committed-by-agent',
]);

/** `**AI usage:** …` and its like: prose by a person. */
const USAGE_LINE =
  /^\*{0,2}ai (?:usage|use|assistance|disclosure)(?: disclosure)?:\*{0,2}\s+(\S.*)$/i;

/** The values that instructions for such trailers print, committed as they stand. */
const PLACEHOLDER =
  /^(?:agent_name\b|agent:model\b|model_version\b|tool_name\b|your[ _-]|name of |<[^@]*>$|\[[^\]]*\]$|\{[^}]*\}$|\.{3}|…|todo\b|tbd\b)/;

const DENIAL = /^(?:no|none|not|never|nothing|nil|false|without)\b(?![-.]?\d)/;
const DENIAL_ALONE = /^(?:n\/?a|0|0%|-+|nope|unused)\.?$/;

export function readDisclosure({ text, trailer }: DeclaredLine): Disclosure | null {
  if (trailer !== null && NAMING_KEYS.has(trailer.key))
    return readNaming(trailer.value, trailer.key);
  if (trailer !== null && AI_KEYS.has(trailer.key)) return readStatement(trailer.value, 'strong');
  const usage = USAGE_LINE.exec(text);
  return usage === null ? null : readStatement(usage[1] ?? '', 'weak');
}

function readStatement(value: string, strength: EvidenceStrength): Disclosure | null {
  const lowered = normalise(value);
  if (isPlaceholder(lowered)) return null;
  if (isDenial(lowered)) return { kind: 'not-used' };
  const slug = toolOfSlug(lowered);
  const tools = slug === null ? namedTools(lowered) : [slug];
  return { kind: 'used', tools: tools.length === 0 ? [null] : tools, strength };
}

function namedTools(lowered: string): readonly string[] {
  const leading = leadingProduct(lowered) ?? toolOfModel(lowered);
  return [...new Set([...(leading === null ? [] : [leading]), ...productsIn(lowered)])];
}

function readNaming(value: string, key: string): Disclosure | null {
  const lowered = normalise(value);
  if (isPlaceholder(lowered)) return null;
  if (isDenial(lowered) && !lowered.includes('@')) {
    return key.startsWith('assisted') ? { kind: 'not-used' } : null;
  }
  const tools = lowered.split(/,\s|;\s|\s&\s|\sand\s/).flatMap((part) => namedHelper(part, key));
  return tools.length === 0
    ? null
    : { kind: 'used', tools: [...new Set(tools)], strength: 'strong' };
}

/** Empty where the helper is a person or no AI that we can tell. */
function namedHelper(part: string, key: string): readonly (string | null)[] {
  const address = readAddress(part);
  const known = address.email === '' ? null : identifyAddress(address, 'mention');
  if (known?.role === 'author' && known.strength !== 'weak') return [known.tool];
  const via = / via (.+)$/.exec(address.name)?.[1];
  const tool =
    (via === undefined ? null : namedProduct(via.trim())) ??
    namedProduct(address.name) ??
    toolOfModel(address.name);
  // A person may be called Claude: with a private address such a name is not enough.
  if (tool !== null && (address.email === '' || distinctiveProduct(address.name) !== null)) {
    return [tool];
  }
  if (startsWithModel(address.name)) return [tool];
  if (address.email !== '') return [];
  if (/(?<![\w-])(?:ai|llm|gpt|chatbot)(?![\w-])/.test(address.name)) return [null];
  // The kernel's form, AGENT:MODEL, of an agent that the catalogue does not know.
  return key === 'assisted-by' && /^[\w.-]+:[\w./-]+(?: \[[^\]]*\])*$/.test(address.name)
    ? [null]
    : [];
}

function normalise(value: string): string {
  return value
    .toLowerCase()
    .replace(/^[\s*_`"']+/, '')
    .replace(/[\s*_`"']+$/, '');
}

function isPlaceholder(lowered: string): boolean {
  return lowered === '' || PLACEHOLDER.test(lowered);
}

function isDenial(lowered: string): boolean {
  return DENIAL.test(lowered) || DENIAL_ALONE.test(lowered);
}
