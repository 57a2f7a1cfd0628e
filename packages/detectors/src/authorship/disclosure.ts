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
  | { readonly kind: 'not-used' }
  /** A form of these keys that says neither. */
  | { readonly kind: 'nothing' };

/** Keys whose value names the helper. It may be a person, or a program that is not AI. */
const NAMING_KEYS = new Set([
  'assisted-by',
  'assisted-with',
  'authored-with',
  'built-with',
  'co-created-by',
  'co-generated-by',
  'co-written-by',
  'coded-by',
  'coded-with',
  'created-by',
  'created-with',
  'developed-with',
  'drafted-by',
  'drafted-with',
  'generated-by',
  'generated-with',
  'helped-by',
  'made-with',
  'written-by',
  'written-with',
]);

/** Keys that speak of AI themselves, so that any value but a denial declares it. */
const AI_KEYS = new Set([
  'ai-agent',
  'ai-assist',
  'ai-assistance',
  'ai-assistant',
  'ai-assisted',
  'ai-assisted-by',
  'ai-author',
  'ai-authored',
  'ai-authored-by',
  'ai-authorship',
  'ai-co-authored-by',
  'ai-contribution',
  'ai-contributor',
  'ai-generated',
  'ai-generated-by',
  'ai-lines',
  'ai-model',
  'ai-modified',
  'ai-session',
  'ai-tool',
  'ai-tools',
  'ai-usage',
  'ai-used',
  'ai-written',
  'committed-by-agent',
  'llm-assisted',
  'llm-generated',
]);

/** In lower case these are lines of configuration as well, as messages quote them. */
const AMBIGUOUS_KEYS = /^ai-(?:agent|assistant|contributor|tools?):/;

/** Keys whose number, if it is none, says nothing: a tracker that counted no lines is no person's word. */
export const COUNTING_KEYS: ReadonlySet<string> = new Set(['ai-lines', 'ai-modified']);

/** The values that instructions for such trailers print, committed as they stand. */
const PLACEHOLDER =
  /^(?:agent_name\b|agent:model\b|model_version\b|tool_name\b|your[ _-]|name of |<[^@]*>$|\[[^\]]*\]$|\{[^}]*\}$|\.{3}|…|todo\b|tbd\b)/;

const DENIAL = /^(?:no|none|not|never|nothing|nil|false|without)\b(?![-.]?\d)/;
const DENIAL_ALONE =
  /^(?:n\/?a|0|0 ?%|-+|nope|unused|human(?:[- ](?:only|written|authored))?|manual)\.?$/;

export function readDisclosure({ text, trailer }: DeclaredLine): Disclosure | null {
  if (trailer === null) return null;
  if (NAMING_KEYS.has(trailer.key)) return readNaming(trailer.value, trailer.key);
  if (COUNTING_KEYS.has(trailer.key) && !/^[1-9]/.test(trailer.value)) return { kind: 'nothing' };
  if (!AI_KEYS.has(trailer.key)) return null;
  return readStatement(trailer.value, AMBIGUOUS_KEYS.test(text) ? 'weak' : 'strong');
}

/** A statement on the use of AI: what stands behind `AI usage:`, or what a ticked box says. */
export function readStatement(value: string, strength: EvidenceStrength): Disclosure | null {
  const lowered = normalise(value);
  if (isPlaceholder(lowered)) return null;
  if (isDenial(lowered)) return { kind: 'not-used' };
  const slug = toolOfSlug(lowered);
  const tools = slug === null ? namedTools(lowered) : [slug];
  return { kind: 'used', tools: tools.length === 0 ? [null] : tools, strength };
}

/** Tools named in prose that says AI was used. `lowered` is lower case. */
export function namedTools(lowered: string): readonly string[] {
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
  // The kernel's form, AGENT:MODEL, of any agent.
  const agent = /^([\w.-]+):[\w./-]+(?: \[[^\]]*\])*$/.exec(address.name)?.[1];
  return key === 'assisted-by' && agent !== undefined ? [toolOfSlug(agent)] : [];
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
