/** The part of an Octokit that this package uses, and how it reads an Octokit's errors. */
import type { Octokit } from '@octokit/rest';

/** Any Octokit with REST methods, pagination and GraphQL: the one of `@octokit/rest` or of Probot. */
export type GitHubClient = Pick<Octokit, 'auth' | 'rest' | 'paginate' | 'request' | 'graphql'>;

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** HTTP status of an Octokit error, or null for anything else (network, programming error). */
export function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}

/** The answer, or null where GitHub says that there is none. Every other error is thrown. */
export async function nullWhenMissing<T>(request: Promise<T>): Promise<T | null> {
  try {
    return await request;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
