/** GitHub's GraphQL schema, read when the first query comes. */
import { buildASTSchema, isScalarType, isSpecifiedScalarType, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** How scalars of GitHub's own look; the others are any text. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/,
  GitObjectID: /^[0-9a-f]{40}$/,
  GitTimestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/,
  BigInt: /^-?\d+$/,
  URI: /^(?:https?:\/)?\//,
};

let loading: Promise<GraphQLSchema> | null = null;

export function loadSchema(): Promise<GraphQLSchema> {
  loading ??= load();
  return loading;
}

async function load(): Promise<GraphQLSchema> {
  // Not imported at the top: the module reads five megabytes at once.
  const { schema: source } = await import('@octokit/graphql-schema');
  const document = parse(source.idl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue;
    const format = FORMATS[type.name];
    type.serialize = (value) => {
      if (typeof value === 'string' && (format === undefined || format.test(value))) return value;
      throw new TypeError(`${JSON.stringify(value)} is no ${type.name}`);
    };
  }
  return schema;
}
