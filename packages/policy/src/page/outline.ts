/** Which keys exist where, read off the schema itself. */
import * as z from 'zod';
import type { Path } from './read-yaml.ts';
import { pageSchema } from './schema.ts';

export function keysAt(path: Path): readonly string[] {
  const schema = schemaAt(path);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

export interface PolicyKeyDescription {
  /** Dotted, without positions in lists: `ai_tools.approved.plan`. */
  readonly key: string;
  readonly description: string;
  /** The words it may hold; empty where any text of the right form may stand. */
  readonly allowed: readonly string[];
}

/** Every key of a page, in the order of the schema. */
export function listPolicyKeys(): readonly PolicyKeyDescription[] {
  return keysBelow(pageSchema, '');
}

function keysBelow(schema: z.core.$ZodType, prefix: string): readonly PolicyKeyDescription[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return keysBelow(bare.element, prefix);
  if (!(bare instanceof z.ZodObject)) return [];
  return Object.entries(bare.shape).flatMap(([name, child]) => {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    const inner = unwrap(child as z.core.$ZodType);
    const description = z.globalRegistry.get(inner)?.description ?? '';
    return [{ key, description, allowed: wordsOf(inner) }, ...keysBelow(inner, key)];
  });
}

function wordsOf(schema: z.core.$ZodType): readonly string[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return wordsOf(bare.element);
  if (bare instanceof z.ZodPipe) return [...wordsOf(bare.in), ...wordsOf(bare.out)];
  return bare instanceof z.ZodEnum ? bare.options.map(String) : [];
}

/** True where keys or a list are expected, so that nothing written there means nothing set. */
export function expectsSection(path: Path): boolean {
  const schema = schemaAt(path);
  return schema instanceof z.ZodObject || schema instanceof z.ZodArray;
}

/** The one section that has a key of this name, or null. */
export function placeOfKey(key: string): string | null {
  const places = sections(pageSchema, '').filter(([, keys]) => keys.includes(key));
  return places.length === 1 ? (places[0]?.[0] ?? null) : null;
}

function sections(schema: z.core.$ZodType, name: string): [string, readonly string[]][] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return sections(bare.element, name);
  if (!(bare instanceof z.ZodObject)) return [];
  const below = Object.entries(bare.shape).flatMap(([key, child]) =>
    sections(child as z.core.$ZodType, name === '' ? key : `${name}.${key}`),
  );
  return [[name === '' ? 'the top of the page' : name, Object.keys(bare.shape)], ...below];
}

function schemaAt(path: Path): z.core.$ZodType | null {
  let here: z.core.$ZodType = pageSchema;
  for (const step of path) {
    if (here instanceof z.ZodArray && typeof step === 'number') here = unwrap(here.element);
    else if (here instanceof z.ZodObject && Object.hasOwn(here.shape, step))
      here = unwrap(here.shape[step] as z.core.$ZodType);
    else return null;
  }
  return here;
}

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
