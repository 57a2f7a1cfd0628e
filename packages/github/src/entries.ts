/** Modes, sizes, object ids and, where they are small, contents of paths at commits: many in one request. */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { GitHubClient, RepositoryName } from './client.ts';
import { askGraphql } from './graphql.ts';
import type { TreeEntry } from './trees.ts';

/** A path at one commit. */
export interface Place {
  readonly commit: string;
  readonly path: string;
}

export interface Entries {
  /** Null where the commit has no such path. */
  at(place: Place): TreeEntry | null;
  /** Bytes of the objects, by id. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Contents by object id, exact to the byte. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

interface RawEntry {
  readonly mode: number;
  readonly type: string;
  readonly oid: string;
  readonly size: number;
  readonly object?: RawBlob | null;
}

interface RawBlob {
  readonly oid?: string;
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}

/** Places asked for at once; GitHub gives a query ten seconds. */
const PLACES_PER_QUERY = 100;
/** So few places that their contents come along in the same answer. */
const PLACES_WITH_CONTENT = 25;

const keyOf = ({ commit, path }: Place): string => `${commit}:${path}`;

/** One request for a hundred places, none for no place. */
export async function readEntries(
  client: GitHubClient,
  repository: RepositoryName,
  places: readonly Place[],
): Promise<Entries> {
  const wanted = [...new Map(places.map((place) => [keyOf(place), place])).values()];
  const entries = new Map<string, TreeEntry>();
  const sizes = new Map<string, number>();
  const contents = new Map<string, Uint8Array>();
  const withContent = wanted.length <= PLACES_WITH_CONTENT;
  for (let start = 0; start < wanted.length; start += PLACES_PER_QUERY) {
    const asked = wanted.slice(start, start + PLACES_PER_QUERY);
    const found = await ask(client, repository, asked, withContent);
    for (const [index, place] of asked.entries()) {
      const raw = found[index];
      if (raw === null || raw === undefined) continue;
      entries.set(keyOf(place), {
        mode: raw.mode.toString(8).padStart(6, '0'),
        sha: raw.oid,
        size: raw.type === 'blob' ? raw.size : null,
      });
      if (raw.type === 'blob') sizes.set(raw.oid, raw.size);
      const bytes =
        raw.object === null || raw.object === undefined ? null : exact(raw.oid, raw.object);
      if (bytes !== null) contents.set(raw.oid, bytes);
    }
  }
  return { at: (place) => entries.get(keyOf(place)) ?? null, sizes, contents };
}

async function ask(
  client: GitHubClient,
  repository: RepositoryName,
  places: readonly Place[],
  withContent: boolean,
): Promise<readonly (RawEntry | null)[]> {
  const commits = [...new Set(places.map(({ commit }) => commit))];
  const variables: Record<string, string> = { owner: repository.owner, repo: repository.repo };
  const declared = ['$owner: String!', '$repo: String!'];
  const fields = commits.map((commit, at) => {
    variables[`c${at}`] = commit;
    declared.push(`$c${at}: GitObjectID!`);
    const files = places.flatMap((place, index) => {
      if (place.commit !== commit) return [];
      variables[`p${index}`] = place.path;
      declared.push(`$p${index}: String!`);
      return [`p${index}: file(path: $p${index}) { ...Entry }`];
    });
    return `c${at}: object(oid: $c${at}) { ... on Commit { ${files.join(' ')} } }`;
  });
  const content = withContent ? 'object { ... on Blob { text isTruncated } }' : '';
  const query = `query Entries(${declared.join(', ')}) {
    repository(owner: $owner, name: $repo) { ${fields.join('\n')} } }
    fragment Entry on TreeEntry { mode type oid size ${content} }`;
  const answer = await askGraphql<{
    readonly repository: Readonly<
      Record<string, Readonly<Record<string, RawEntry | null>> | null>
    > | null;
  }>(client, query, variables);
  return places.map(({ commit }, index) => {
    const of = answer.repository?.[`c${commits.indexOf(commit)}`];
    return of?.[`p${index}`] ?? null;
  });
}

/** Contents asked for at once, by object id. */
const BLOBS_PER_QUERY = 40;

/** Contents of text objects by their ids; what GitHub cannot show as exact text is left out. */
export async function readTexts(
  client: GitHubClient,
  repository: RepositoryName,
  oids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for (let start = 0; start < oids.length; start += BLOBS_PER_QUERY) {
    const asked = oids.slice(start, start + BLOBS_PER_QUERY);
    const declared = asked.map((_, index) => `$o${index}: GitObjectID!`);
    const fields = asked.map(
      (_, index) => `o${index}: object(oid: $o${index}) { ... on Blob { text isTruncated } }`,
    );
    const query = `query Texts($owner: String!, $repo: String!, ${declared.join(', ')}) {
      repository(owner: $owner, name: $repo) { ${fields.join('\n')} } }`;
    const variables = Object.fromEntries(asked.map((oid, index) => [`o${index}`, oid]));
    const answer = await askGraphql<{
      readonly repository: Readonly<Record<string, RawBlob | null>> | null;
    }>(client, query, { owner: repository.owner, repo: repository.repo, ...variables });
    for (const [index, oid] of asked.entries()) {
      const raw = answer.repository?.[`o${index}`];
      const bytes = raw === null || raw === undefined ? null : exact(oid, raw);
      if (bytes !== null) contents.set(oid, bytes);
    }
  }
  return contents;
}

/** GraphQL shows bytes as text: only where they make the same object again was nothing lost. */
function exact(oid: string, { text, isTruncated }: RawBlob): Uint8Array | null {
  if (typeof text !== 'string' || isTruncated === true) return null;
  const bytes = Buffer.from(text, 'utf8');
  const hash = createHash(oid.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
  return hash === oid ? new Uint8Array(bytes) : null;
}
