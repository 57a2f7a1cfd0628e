/** The change that a pull request brings, read by commit ids. */
import type { Change, FileChange, ReadAtHead, SkippedItem } from '@countersign/detectors';
import { contentsReader } from './blobs.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { COMMIT_LIMIT } from './commits.ts';
import { readComparison } from './comparison.ts';
import { readEntries } from './entries.ts';
import type { Entries, Place } from './entries.ts';
import { listPullRequestFiles, needsTrees, toFileChanges } from './files.ts';
import type { ListedFile } from './files.ts';
import { finishHistory, planHistory } from './history.ts';
import type { ReadMemory } from './memory.ts';
import { withNotes } from './notes.ts';
import type { PullRequestName, Snapshot } from './pull-request-query.ts';
import { differenceOf } from './tree-difference.ts';
import { readTree } from './trees.ts';
import type { TreeEntries, TreeEntry } from './trees.ts';

export interface ChangeReading {
  readonly change: Change;
  readonly mergeBase: string;
}

/** Reads everything but the contents, which are read on demand; what GitHub does not list is `skipped`. */
export async function readChange(
  client: GitHubClient,
  name: PullRequestName,
  snapshot: Pick<Snapshot, 'pullRequest' | 'notes'>,
  memory: ReadMemory,
): Promise<ChangeReading> {
  const repository: RepositoryName = { owner: name.owner, repo: name.repo };
  const { pullRequest } = snapshot;
  const { baseSha, headSha } = pullRequest;
  const compared = await readComparison(client, repository, baseSha, headSha);
  const noted = await withNotes(client, repository, compared.commits, snapshot.notes);
  const { commits } = noted;
  const plan = await planHistory(client, repository, commits, memory);
  const net =
    compared.files === null
      ? await filesFromTrees(client, name, compared.mergeBase, headSha)
      : filesFromList(compared.files, compared.mergeBase, headSha);
  const entries = await readEntries(client, repository, [...net.places, ...plan.places]);
  const history = finishHistory(plan, repository, entries, memory);
  const whole = `${name.owner}/${name.repo}#${name.number}`;
  const skipped: SkippedItem[] = [...noted.skipped, ...history.skipped, ...net.skipped(whole)];
  if (compared.totalCommits > commits.length)
    skipped.push({
      path: whole,
      reason: 'too-many-commits',
      detail: `too large to verify: ${compared.totalCommits} commits, at most ${COMMIT_LIMIT} are read one by one`,
    });
  return {
    mergeBase: compared.mergeBase,
    change: {
      source: {
        kind: 'pull-request',
        repository: `${name.owner}/${name.repo}`,
        number: name.number,
        base: baseSha,
        head: headSha,
      },
      commits,
      files: net.files(entries),
      history: history.files,
      skipped,
      readContents: contentsReader(
        client,
        repository,
        new Map([...net.sizes, ...entries.sizes]),
        entries.contents,
      ),
      readAtHead: readAtHeadOf(client, repository, headSha),
    },
  };
}

const FILE_MODES: ReadonlySet<string> = new Set(['100644', '100755']);

/** One request for what is there; small contents come along with it. Asked only where a change calls for more than it touches. */
function readAtHeadOf(client: GitHubClient, repository: RepositoryName, head: string): ReadAtHead {
  return async function* readAtHead(paths, limit) {
    const places = paths.map((path) => ({ commit: head, path }));
    const entries = await readEntries(client, repository, places);
    const requests = places.flatMap((place) => {
      const entry = entries.at(place);
      return entry === null || !FILE_MODES.has(entry.mode)
        ? []
        : [{ blob: entry.sha, path: place.path, limit }];
    });
    const read = contentsReader(client, repository, entries.sizes, entries.contents);
    for await (const { request, content } of read(requests)) yield { path: request.path, content };
  };
}

/** The net difference, as far as it can be told before entries are read. */
interface NetFiles {
  readonly places: readonly Place[];
  readonly files: (entries: Entries) => readonly FileChange[];
  /** Sizes that are known without asking. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly skipped: (whole: string) => readonly SkippedItem[];
}

const nothingSkipped = (): readonly SkippedItem[] => [];

function filesFromList(listed: readonly ListedFile[], mergeBase: string, head: string): NetFiles {
  const after: Place[] = listed
    .filter(({ status }) => status !== 'removed' && status !== 'unchanged')
    .map(({ filename }) => ({ commit: head, path: filename }));
  const before: Place[] = listed
    .filter(needsTrees)
    .map((file) => ({ commit: mergeBase, path: file.previous_filename ?? file.filename }));
  return {
    places: [...after, ...before],
    files: (entries) =>
      toFileChanges(
        listed,
        { before: collect(before, entries), after: collect(after, entries) },
        null,
      ),
    sizes: new Map(),
    skipped: nothingSkipped,
  };
}

function collect(places: readonly Place[], entries: Entries): TreeEntries {
  const found = new Map<string, TreeEntry>();
  for (const place of places) {
    const entry = entries.at(place);
    if (entry !== null) found.set(place.path, entry);
  }
  return found;
}

/** More files than a comparison lists: the two trees say what differs. */
async function filesFromTrees(
  client: GitHubClient,
  name: PullRequestName,
  mergeBase: string,
  head: string,
): Promise<NetFiles> {
  const repository: RepositoryName = { owner: name.owner, repo: name.repo };
  const before = await readTree(client, repository, mergeBase, []);
  const after = await readTree(client, repository, head, []);
  const listed = await listPullRequestFiles(client, repository, name.number);
  if (before.complete && after.complete)
    return {
      places: [],
      files: () => differenceOf(before.entries, after.entries, listed),
      sizes: sizesOf(before.entries, after.entries),
      skipped: nothingSkipped,
    };
  const paths = listed.map(({ filename }) => filename);
  const shown = await readTree(client, repository, head, paths);
  return {
    places: [],
    files: () => toFileChanges(listed, { before: new Map(), after: shown.entries }, null),
    sizes: sizesOf(shown.entries),
    skipped: (path) => [
      {
        path,
        reason: 'too-many-files',
        detail: `too large to verify: GitHub lists ${listed.length} files, and its trees only in part`,
      },
    ],
  };
}

function sizesOf(...trees: readonly TreeEntries[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const entries of trees)
    for (const { sha, size } of entries.values()) if (size !== null) sizes.set(sha, size);
  return sizes;
}
