/** Writes a copy to GitHub, with a token that can do nothing else. */
import { Buffer } from 'node:buffer';
import { statusOf } from '@countersign/github';
import type { ProbotOctokit } from 'probot';
import type { WriteCopy } from './copy.ts';

export interface WriteOptions {
  /** Authenticated as the App itself. */
  readonly app: () => Promise<ProbotOctokit>;
  /** With this token and no other. */
  readonly clientOf: (token: string) => ProbotOctokit;
}

export function createWriteCopy({ app, clientOf }: WriteOptions): WriteCopy {
  return async ({ repository, path, text, message }) => {
    const [owner = '', repo = ''] = repository.split('/');
    const client = clientOf(await tokenFor(await app(), { owner, repo }));
    const content = Buffer.from(text, 'utf8').toString('base64');
    const place = { owner, repo, path };
    try {
      await client.rest.repos.createOrUpdateFileContents({ ...place, message, content });
    } catch (error) {
      const status = statusOf(error);
      // The attempt before may have written it and not heard of it.
      if (status === 422 || status === 409) {
        if ((await textAt(client, place)) === text) return;
        throw new Error(`${path} is there with another content`, { cause: error });
      }
      throw new Error(`GitHub answers ${status ?? 'nothing'}`, { cause: error });
    }
  };
}

interface Place {
  readonly owner: string;
  readonly repo: string;
}

async function tokenFor(app: ProbotOctokit, place: Place): Promise<string> {
  let installationId: number;
  try {
    installationId = (await app.rest.apps.getRepoInstallation({ ...place })).data.id;
  } catch (error) {
    throw new Error(
      statusOf(error) === 404
        ? 'the App is not installed on it'
        : `GitHub answers ${statusOf(error) ?? 'nothing'}`,
      { cause: error },
    );
  }
  try {
    const { data } = await app.rest.apps.createInstallationAccessToken({
      installation_id: installationId,
      repositories: [place.repo],
      permissions: { contents: 'write' },
    });
    return data.token;
  } catch (error) {
    throw new Error(
      statusOf(error) === 422
        ? 'the App may not write contents; grant it in its settings on GitHub'
        : `GitHub answers ${statusOf(error) ?? 'nothing'}`,
      { cause: error },
    );
  }
}

async function textAt(
  client: ProbotOctokit,
  place: Place & { readonly path: string },
): Promise<string | null> {
  const { data } = await client.rest.repos.getContent({
    ...place,
    mediaType: { format: 'raw' },
  });
  return typeof data === 'string' ? data : null;
}
