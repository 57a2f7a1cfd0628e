/** Names of products and models in what people and tools declare. */
import { catalogueTools } from '../ai-tools/tool-catalogue.ts';
import { once } from '../once.ts';
import { toolOfSlug } from '../ai-tools/slug.ts';

/** Names of people, and everyday words: they name a product only where the line itself speaks of AI. */
const EVERYDAY = new Set([
  'amp',
  'claude',
  'cody',
  'continue',
  'crush',
  'cursor',
  'devin',
  'droid',
  'goose',
  'jules',
  'junie',
  'oz',
  'pi',
  'roo',
  'sisyphus',
  'takt',
  'trae',
  'v0',
  'warp',
  'zed',
]);

/** In free text even these are words of the language. */
const WORDS_OF_PROSE = new Set([...EVERYDAY].filter((word) => word !== 'claude'));

interface Product {
  readonly name: string;
  readonly tool: string;
}

/** Longest first, so that `copilot cli` is not read as `copilot`. */
const products = once((): readonly Product[] =>
  catalogueTools()
    .flatMap(({ id, signature }) => signature.products.map((name) => ({ name, tool: id })))
    .sort((left, right) => right.name.length - left.name.length),
);

const MODEL =
  /^(?:anthropic[ /]claude|claude[ -](?:opus|sonnet|haiku|fable|instant|\d)|(?:openai )?(?:chatgpt|gpt)[ -]?(?:v?\d|oss|codex)|o[134](?:-mini|-pro)?$|(?:google )?gemini[ -](?:\d|pro|flash)|gemma[ -]?\d|(?:glm|qwen|deepseek|kimi|grok|llama|mistral|codestral|devstral|minimax)[ -]?(?:v?\d|[a-z]{1,8}[ -]?\d|coder|large|small|k\d))/;

const CLAUDE_MODEL = /^(?:anthropic[ /])?claude[ -]/;

/** Whether the text begins with a model's name. `text` is lower case. */
export function startsWithModel(text: string): boolean {
  return MODEL.test(text);
}

/** The tool that a model's name stands for: only Claude's models name their product. */
export function toolOfModel(text: string): string | null {
  return startsWithModel(text) && CLAUDE_MODEL.test(text) ? 'claude-code' : null;
}

/** The product that a sentence begins with: `codex was used`. `text` is lower case. */
export function leadingProduct(text: string): string | null {
  return findLeading(text)?.tool ?? null;
}

/**
 * The product that a value names: `crush:model`, `claude opus 4.6`. After a name that people bear too, only a version,
 * a model or a bracket may follow: `devin example` is a person. `text` is lower case.
 */
export function namedProduct(text: string): string | null {
  const found = findLeading(text);
  if (found === undefined) return hyphenatedId(text);
  const rest = text.slice(found.name.length);
  return EVERYDAY.has(found.name) && !/^\s*(?:$|[:(/,[@]|.*\d)/.test(rest) ? null : found.tool;
}

/** `claude-code`, `codex-cli:gpt-5`: ids as agents write them. */
function hyphenatedId(text: string): string | null {
  const slug = /^[a-z0-9]+(?:-[a-z0-9]+)+(?=$|[\s:(/,@])/.exec(text)?.[0];
  return slug === undefined ? null : toolOfSlug(slug);
}

function findLeading(text: string): Product | undefined {
  return products().find(
    ({ name }) => text.startsWith(name) && !isWordCharacter(text[name.length]),
  );
}

/** The product whose name this is exactly, leaving out names that are also people's or everyday words. */
export function distinctiveProduct(text: string): string | null {
  const name = text.replace(/\[bot\]$/, '');
  if (EVERYDAY.has(name)) return null;
  return products().find((product) => product.name === name)?.tool ?? null;
}

/** The product whose name this is exactly, be it a person's name too. */
export function exactProduct(text: string): string | null {
  return products().find(({ name }) => name === text)?.tool ?? null;
}

/** `noreply@…`, `no-reply@…`, `agent@…`: nobody reads it. GitHub's private addresses of people are not meant. */
export function isNobodysAddress(email: string): boolean {
  return /^(?:no-?reply|do-?not-?reply|agent|bot)@(?!users\.noreply\.github\.com$)/.test(email);
}

/** `windsurf@…` of Windsurf. */
export function isNamedAfter(email: string, product: string): boolean {
  const [local, domain] = email.split('@', 2);
  // There, the name before the sign is anybody's login.
  return local === product.replaceAll(' ', '-') && domain !== 'users.noreply.github.com';
}

/** Products named anywhere in a sentence about the use of AI. `text` is lower case. */
export function productsIn(text: string): readonly string[] {
  const tools = new Set<string>();
  let rest = text;
  for (const { name, tool } of products()) {
    if (WORDS_OF_PROSE.has(name)) continue;
    for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
      if (isWordCharacter(rest[at - 1]) || isWordCharacter(rest[at + name.length])) continue;
      tools.add(tool);
      rest = rest.slice(0, at) + ' '.repeat(name.length) + rest.slice(at + name.length);
    }
  }
  return [...tools];
}

const localPartWords = once(
  () =>
    new Set([
      'noreply',
      'no-reply',
      'anthropic',
      'chatgpt',
      'gemini',
      'gpt',
      'llm',
      'openai',
      ...products().flatMap(({ name }) => (/^[a-z]{5,}$/.test(name) ? name : [])),
    ]),
);

/** Whether an address says itself that it is a tool's: `noreply@…`, `kim+claude-code@…`. */
export function isToolAddress(email: string): boolean {
  const local = email.slice(0, Math.max(0, email.indexOf('@')));
  return (
    localPartWords().has(local) ||
    local.split(/[^a-z0-9]+/).some((word) => localPartWords().has(word))
  );
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9_-]/i.test(character);
}
