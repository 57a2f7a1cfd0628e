/** GitHub's own descriptions of its REST interface and of its webhooks, ready for a JSON Schema validator. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

export type Json = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Json;
  readonly 'x-multi-segment'?: boolean;
}

export interface Description {
  readonly document: Json;
  /** The value at a JSON pointer, following one reference at its end. */
  at(pointer: string): { readonly pointer: string; readonly value: Json } | null;
}

/** Where the description contradicts itself and what GitHub answers. */
const CORRECTIONS = [
  {
    // Spelt out at this one place, with an account that is a user and an enterprise at the same time.
    at: '/paths/~1app~1installations/get/responses/200/content/application~1json/schema',
    schema: { items: { $ref: '#/components/schemas/installation' } },
  },
] as const;

/** OpenAPI 3.0: `nullable` becomes a JSON Schema type. Of the paths only these are kept: all take seconds to prepare. */
export function readRestDescription(templates: ReadonlySet<string>): Description {
  const { paths, components } = readJson('@octokit/openapi/generated/api.github.com.json');
  const description = describe(
    { paths: only(paths as Json, templates), components: withoutExamples(components) },
    'convert-nullable',
  );
  for (const { at, schema } of CORRECTIONS) Object.assign(description.at(at)?.value ?? {}, schema);
  return description;
}

/** OpenAPI 3.1, whose schemas are JSON Schema 2020-12 as they are. */
export function readWebhooksDescription(): Description {
  const file = '@octokit/openapi-webhooks/generated/api.github.com.json';
  const { webhooks, components } = readJson(file);
  return describe({ webhooks, components: withoutExamples(components) }, 'as-it-is');
}

function readJson(file: string): Json {
  return JSON.parse(readFileSync(resolve(file), 'utf8')) as Json;
}

function only(paths: Json, templates: ReadonlySet<string>): Json {
  return Object.fromEntries(Object.entries(paths).filter(([template]) => templates.has(template)));
}

function withoutExamples(components: unknown): Json {
  const { examples: _, ...kept } = components as Json;
  return kept;
}

function describe(document: Json, nullable: 'convert-nullable' | 'as-it-is'): Description {
  const ready = (nullable === 'convert-nullable' ? convertNullable(document) : document) as Json;
  const at: Description['at'] = (pointer) => {
    let value: unknown = ready;
    for (const part of pointer.split('/').slice(1)) {
      if (typeof value !== 'object' || value === null) return null;
      value = (value as Json)[unescapePointer(part)];
    }
    if (!isObject(value)) return null;
    const reference = value['$ref'];
    return typeof reference === 'string' ? at(reference.slice(1)) : { pointer, value };
  };
  return { document: ready, at };
}

function convertNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convertNullable);
  if (!isObject(value)) return value;
  const converted: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) converted[key] = convertNullable(child);
  if (converted['nullable'] !== true) return converted;
  const { nullable: _, ...schema } = converted;
  return { anyOf: [{ type: 'null' }, schema] };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
