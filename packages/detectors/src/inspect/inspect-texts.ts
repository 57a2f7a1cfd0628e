/**
 * What goes out with a change besides its files: messages, who made a commit, the names of branches, tags and files,
 * the words of a pull request. Each is looked at as a place of its own, named in words where a file has its path:
 * `commit message`, `commit author`, `commit committer`, `branch name x`, `tag name x`, `reference name x`, `tag x`,
 * `file name x`, `pull request title`, `pull request body`. A name that holds a secret is shown redacted.
 */
import type { Change, CommitInfo, FileStatus, Person } from '../change.ts';
import type { Finding } from '../finding.ts';
import type { SecretScanner } from '../secrets/index.ts';
import type { HiddenPaths } from './hide-paths.ts';

/** Findings in a text, told at its place. */
export interface TextInspector {
  message(text: string): readonly Finding[];
  author(person: Person): readonly Finding[];
  committer(person: Person): readonly Finding[];
  /** By its full name: `refs/heads/main` is the branch main. */
  reference(name: string): readonly Finding[];
  branch(name: string): readonly Finding[];
  /** `text`: what the tag object says. */
  tag(reference: string, text: string): readonly Finding[];
  fileName(path: string): readonly Finding[];
  pullRequest(words: { readonly title?: string; readonly body: string }): readonly Finding[];
}

export function createTextInspector(scanner: SecretScanner): TextInspector {
  const at = (place: string, text: string): readonly Finding[] =>
    scanner.scanText(text, '').map((finding) => ({ ...finding, path: place }));
  const named = (kind: string, name: string): readonly Finding[] => {
    const found = scanner.scanText(name, '');
    if (found.length === 0) return found;
    const place = `${kind} name ${scanner.redactText(name)}`;
    return found.map((finding) => ({ ...finding, path: place }));
  };
  return {
    message: (text) => at('commit message', text),
    author: (person) => at('commit author', addressOf(person)),
    committer: (person) => at('commit committer', addressOf(person)),
    reference(name) {
      const { kind, short } = readReference(name);
      return named(kind, short);
    },
    branch: (name) => named('branch', name),
    tag(reference, text) {
      const found = scanner.scanText(text, '');
      if (found.length === 0) return found;
      const place = `tag ${scanner.redactText(readReference(reference).short)}`;
      return found.map((finding) => ({ ...finding, path: place }));
    },
    fileName: (path) => named('file', path),
    pullRequest: ({ title, body }) => [
      ...(title === undefined ? [] : at('pull request title', title)),
      ...at('pull request body', body),
    ],
  };
}

const addressOf = ({ name, email }: Person): string => `${name} <${email}>`;

const NAMESPACES: readonly (readonly [prefix: string, kind: string])[] = [
  ['refs/heads/', 'branch'],
  ['refs/remotes/', 'branch'],
  ['refs/tags/', 'tag'],
];

function readReference(name: string): { readonly kind: string; readonly short: string } {
  const [prefix, kind] = NAMESPACES.find(([start]) => name.startsWith(start)) ?? ['', 'reference'];
  return { kind, short: name.slice(prefix.length) };
}

export interface TextsOfChange {
  readonly branch?: string | null;
  readonly pullRequest?: { readonly title?: string; readonly body: string } | null;
  /** Paths that are known to hold something. */
  readonly hiddenPaths: HiddenPaths;
}

/** Everything that a change says outside of its files' contents. */
export function inspectTexts(
  change: Change,
  { branch, pullRequest, hiddenPaths }: TextsOfChange,
  inspector: TextInspector,
): readonly Finding[] {
  return [
    ...change.commits.flatMap((commit) => inspectCommit(commit, inspector)),
    ...(branch === undefined || branch === null ? [] : inspector.branch(branch)),
    ...(pullRequest === undefined || pullRequest === null
      ? []
      : inspector.pullRequest(pullRequest)),
    ...inspectFileNames(change, hiddenPaths, inspector),
  ];
}

function inspectCommit(
  { id, author, committer, message }: CommitInfo,
  inspector: TextInspector,
): readonly Finding[] {
  const isOther = committer.name !== author.name || committer.email !== author.email;
  return [
    ...inspector.message(message),
    ...inspector.author(author),
    ...(isOther ? inspector.committer(committer) : []),
  ].map((finding) => ({ ...finding, commit: id }));
}

/** Names that the change brings, be they there at its end or only in between. */
function inspectFileNames(
  change: Change,
  hiddenPaths: HiddenPaths,
  inspector: TextInspector,
): readonly Finding[] {
  if (hiddenPaths.size === 0) return [];
  const onlyCommit = change.commits.length === 1 ? (change.commits[0]?.id ?? null) : null;
  const brought = new Map<string, string | null>();
  for (const { path, status, commit } of [...change.history, ...change.files])
    if (hiddenPaths.has(path) && isNew(status) && !brought.has(path))
      brought.set(path, commit ?? onlyCommit);
  return [...brought].flatMap(([path, commit]) =>
    inspector.fileName(path).map((finding) => ({ ...finding, commit })),
  );
}

const isNew = (status: FileStatus): boolean => status !== 'deleted' && status !== 'modified';
