/** Queries, answered in part where a part of what they ask for does not exist. */
import type { GitHubClient } from './client.ts';

interface GraphqlProblem {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly message: string;
}

/** GitHub refused a query, or a part of it other than by saying that it does not exist. */
export class GraphqlError extends Error {
  override readonly name = 'GraphqlError';
}

/**
 * The answer of one query. What does not exist (or is not shown to this client) is null in it.
 * @throws GraphqlError for every other refusal; Octokit's errors as they are.
 */
export async function askGraphql<T>(
  client: GitHubClient,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<T> {
  try {
    return await client.graphql<T>(query, { ...variables });
  } catch (error) {
    const partial = partialAnswer(error);
    if (partial === null) throw error;
    const { data, errors } = partial;
    const refused = errors.find(({ type }) => type !== 'NOT_FOUND');
    if (refused !== undefined || data === null)
      throw new GraphqlError(`GitHub refused a query: ${refused?.message ?? 'no answer'}`);
    return data as T;
  }
}

function partialAnswer(
  error: unknown,
): { readonly data: unknown; readonly errors: readonly GraphqlProblem[] } | null {
  if (typeof error !== 'object' || error === null) return null;
  if (!('errors' in error) || !Array.isArray(error.errors)) return null;
  const data = 'data' in error ? error.data : null;
  return { data: data ?? null, errors: error.errors as readonly GraphqlProblem[] };
}
