/** The one endpoint of GraphQL: queries are held to GitHub's schema, and so is what is answered. */
import { execute, GraphQLError, parse, validate } from 'graphql';
import type { DocumentNode, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Answer } from '../route.ts';
import type { Viewer } from '../visibility.ts';
import { TypedError } from './connection.ts';
import { root } from './root.ts';
import { loadSchema } from './schema.ts';

export interface GraphqlResult {
  readonly answer: Answer;
  /** One line per deviation from the schema, of the query or of the answer. */
  readonly problems: readonly string[];
}

export async function answerGraphql(viewer: Viewer, body: unknown): Promise<GraphqlResult> {
  const { query, variables, operationName } = (body ?? {}) as {
    readonly query?: unknown;
    readonly variables?: Readonly<Record<string, unknown>> | null;
    readonly operationName?: string | null;
  };
  if (typeof query !== 'string')
    return refused([new GraphQLError('A query attribute must be specified and must be a string.')]);
  const schema = await loadSchema();
  const document = parsed(schema, query);
  if (Array.isArray(document)) return refused(document);
  const { data, errors = [] } = await execute({
    schema,
    document: document as DocumentNode,
    rootValue: root(viewer),
    variableValues: variables ?? {},
    operationName: operationName ?? null,
    fieldResolver,
  });
  const shown = errors.map(shownError);
  return {
    answer: {
      status: 200,
      body: {
        ...(data === undefined ? {} : { data }),
        ...(shown.length === 0 ? {} : { errors: shown }),
      },
    },
    problems: errors.filter(isProblem).map(describe),
  };
}

function parsed(schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length === 0 ? document : errors;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function refused(errors: readonly GraphQLError[]): GraphqlResult {
  return {
    answer: { status: 200, body: { errors: errors.map(shownError) } },
    problems: errors.map(describe),
  };
}

/** Null is an answer of its own: what is not simulated must not look like it. */
const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
  const place = `${info.parentType.name}.${info.fieldName}`;
  if (typeof source !== 'object' || source === null || !(info.fieldName in source))
    throw new Error(`${place} is not simulated`);
  const value: unknown = Reflect.get(source, info.fieldName);
  return typeof value === 'function' ? (value as (given: object) => unknown)(args) : value;
};

/** That something is not there is an answer as GitHub gives it. */
function isProblem({ originalError }: GraphQLError): boolean {
  return !(originalError instanceof TypedError && originalError.type === 'NOT_FOUND');
}

function describe({ message, path }: GraphQLError): string {
  return `graphql ${(path ?? []).join('.')}: ${message}`;
}

function shownError({ message, path, locations, originalError }: GraphQLError) {
  return {
    ...(originalError instanceof TypedError ? { type: originalError.type } : {}),
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
    message,
  };
}
