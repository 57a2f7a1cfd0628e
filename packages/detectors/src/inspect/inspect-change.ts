/** A change in, facts out: reads each content once, keeps what the change adds, and counts what it looked at. */
import { aiFileSigns } from '../ai-tools/index.ts';
import { maybeStarted, narrowFinding } from '../ai-config/index.ts';
import { readAuthorship, withLabels } from '../authorship/index.ts';
import type {
  Account,
  AddedLines,
  Change,
  ContentRequest,
  FileChange,
  SkippedItem,
} from '../change.ts';
import type { AiToolSign, ChangeFacts, ClassifiedFile, ReviewFacts, Surface } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { classifySurfaces } from '../surfaces/index.ts';
import { acrossFiles } from './across-configs.ts';
import { touchesAddedLines } from './added-lines.ts';
import { aiFilesOf } from './ai-files.ts';
import { aiSettingsOf } from './ai-settings.ts';
import { changedConfig, isMoved } from './changed-config.ts';
import { findHiddenPaths, hidePaths } from './hide-paths.ts';
import type { FileFacts, FileInspector } from './inspect-file.ts';
import { inspectContents } from './inspect-files.ts';
import type { FileRequest, InspectFiles } from './inspect-files.ts';
import { createTextInspector, inspectTexts } from './inspect-texts.ts';
import { createPageInspector } from './page-inspector.ts';
import type { PageInspectorOptions } from './page-inspector.ts';

/** Largest content the hook reads, in bytes: a commit must not wait for more. */
export const HOOK_CONTENT_LIMIT: number = 5_000_000;
/** Largest content read anywhere else, in bytes: what the hosting service serves as one blob. */
export const CONTENT_LIMIT: number = 100_000_000;

const SUBMODULE_MODE = '160000';

export interface InspectProgress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly findings: number;
}

export interface PullRequestWords {
  readonly author: Account | null;
  readonly title?: string;
  readonly body: string;
}

export interface InspectOptions extends PageInspectorOptions {
  /** Bytes; larger contents are listed as not looked at. */
  readonly contentLimit: number;
  readonly branch?: string | null;
  readonly pullRequest?: PullRequestWords | null;
  /** Environment of the process that commits; only the hook has one that says anything. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The message of the commit being made (commit-msg hook). */
  readonly message?: string;
  readonly reviews?: ReviewFacts | null;
  readonly onProgress?: (progress: InspectProgress) => void;
  /** Reads and inspects files in another way than one after the other; what it tells of each is the same. */
  readonly inspectFiles?: InspectFiles;
}

export async function inspectChange(asked: Change, options: InspectOptions): Promise<ChangeFacts> {
  const inspector = createPageInspector(options);
  const { scanner } = inspector;
  const skipped: SkippedItem[] = [...asked.skipped];
  const listed = asked.files.filter((file) => file.status !== 'deleted');
  const presentFacts = await readAll(asked, listed, inspector, options, skipped);
  const { absent } = presentFacts;
  const isThere = (file: FileChange): boolean => absent.size === 0 || !absent.has(keyOf(file));
  const change = { ...asked, files: asked.files.filter(isThere) };
  const present = listed.filter(isThere);
  const past = change.history.filter((file) => file.status !== 'deleted');
  const pastFacts = await readAll(change, past, inspector, options, skipped, presentFacts);
  const known = await readPrevious(change, [...present, ...past], inspector, options, [
    presentFacts,
    pastFacts,
  ]);

  const across = await acrossFiles({
    change,
    files: present,
    factsOf: (file) => presentFacts.byFile.get(file),
    inspector,
    contentLimit: options.contentLimit,
    skipped,
  });
  // What several files make together is the graver reading of what one of them shows alone.
  const graver = new Set(across.map((finding) => finding.fingerprint));
  const alone = netFindings(present, presentFacts, known, inspector).filter(
    (finding) => !graver.has(finding.fingerprint),
  );
  const findings = attributeToCommits(
    change,
    [...alone, ...across],
    past,
    pastFacts,
    known,
    inspector,
  );

  const changed = await changedConfig(
    change,
    present.flatMap((file) => {
      const of = presentFacts.byFile.get(file)?.configFacts;
      return of === undefined || of === null ? [] : [{ file, grants: of.grants }];
    }),
    { inspector, contentLimit: options.contentLimit },
  );
  const hiddenPaths = findHiddenPaths(change, (texts) => scanner.redactTexts(texts));
  const texts = inspectTexts(change, { ...options, hiddenPaths }, createTextInspector(scanner));

  const facts: ChangeFacts = {
    source: change.source,
    files: change.files.map((file) => classify(file, presentFacts.byFile.get(file))),
    findings: [...findings, ...changed, ...texts].toSorted(byPlace),
    aiTools: present.flatMap((file) => signsOf(file, presentFacts.byFile.get(file))),
    ...aiSettingsOf(present, (file) => presentFacts.byFile.get(file)),
    authorship: withLabels(
      readAuthorship({
        commits: change.commits,
        ...(change.source.kind !== 'tree' && {
          files: aiFilesOf(change.files, (file) => presentFacts.byFile.get(file)),
        }),
        branch: options.branch ?? null,
        pullRequest: options.pullRequest ?? null,
        ...(options.environment === undefined ? {} : { environment: options.environment }),
        ...(options.message === undefined ? {} : { message: options.message }),
        redact: (text) => inspector.redact(text),
      }),
      options.reviews ?? null,
      (text) => inspector.redact(text),
    ),
    reviews: options.reviews ?? null,
    coverage: {
      files: presentFacts.lookedAt,
      bytes: presentFacts.bytes + pastFacts.bytes,
      commits: change.commits.length,
      skipped: unique(skipped),
    },
  };
  return hidePaths(facts, hiddenPaths);
}

/** What was read of a list of files, by blob and path: the same content under two names is read twice, which is rare. */
interface ReadFacts {
  readonly byKey: ReadonlyMap<string, FileFacts>;
  /** The same for the files that were asked about, of which there may be many. */
  readonly byFile: ReadonlyMap<FileChange, FileFacts>;
  /** Deleted, though they were listed. */
  readonly absent: ReadonlySet<string>;
  readonly bytes: number;
  readonly lookedAt: number;
}

const keyOf = (file: Pick<FileChange, 'blob' | 'path'>): string => `${file.blob}\0${file.path}`;

async function readAll(
  change: Change,
  files: readonly FileChange[],
  inspector: FileInspector,
  options: InspectOptions,
  skipped: SkippedItem[],
  already?: ReadFacts,
): Promise<ReadFacts> {
  // In a tree the scripts that hooks run are found from the hooks; in a change the hook may lie outside it.
  const isState = change.source.kind === 'tree' || change.source.kind === 'history';
  const asScript = (path: string): boolean =>
    already === undefined && !isState && maybeStarted(path);
  const byKey = new Map<string, FileFacts>(already?.byKey);
  const requests = new Map<string, FileRequest>();
  const keys: [FileChange, string][] = [];
  for (const file of files) {
    if (file.mode === SUBMODULE_MODE) {
      skipped.push({
        path: file.path,
        reason: 'submodule',
        detail: 'another repository: check it where it lives',
      });
      continue;
    }
    const { blob, path, mode } = file;
    const key = keyOf(file);
    keys.push([file, key]);
    if (blob === null || byKey.has(key) || requests.has(key)) continue;
    const as = asScript(path) ? { as: 'script' as const } : {};
    requests.set(key, { blob, path, mode, limit: options.contentLimit, ...as });
  }

  const ofFiles = requests.size;
  const inspectFiles = options.inspectFiles ?? inspectContents(change);
  const absent = new Set<string>();
  const unread: SkippedItem[] = [];
  let bytes = 0;
  let lookedAt = 0;
  let findings = 0;
  for await (const part of inspectFiles([...requests.values()], inspector)) {
    for (const reading of part.readings) {
      const { request } = reading;
      if ('absent' in reading) {
        absent.add(keyOf(request));
        continue;
      }
      if ('skipped' in reading) {
        const { reason, detail } = reading.skipped;
        unread.push({ path: request.path, reason, detail });
        continue;
      }
      const { facts } = reading;
      if (facts.skipped !== null) unread.push(facts.skipped);
      byKey.set(keyOf(request), facts);
      findings += facts.secrets.length + facts.config.length;
    }
    lookedAt += part.lookedAt;
    bytes += part.bytes;
    options.onProgress?.({ files: lookedAt, ofFiles, bytes, findings });
  }
  // Answers may come in any order; what is said of them does not depend on it.
  const inOrder = unread.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const item of inOrder) skipped.push(item);
  const byFile = new Map<FileChange, FileFacts>();
  for (const [file, key] of keys) {
    const facts = byKey.get(key);
    if (facts !== undefined) byFile.set(file, facts);
  }
  return { byKey, byFile, absent, bytes, lookedAt };
}

/** Fingerprints that the earlier versions of a file already held, per file without line information. */
async function readPrevious(
  change: Change,
  files: readonly FileChange[],
  inspector: FileInspector,
  options: InspectOptions,
  read: readonly ReadFacts[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const requests = new Map<string, ContentRequest>();
  for (const file of files) {
    if (file.addedLines !== 'unknown') continue;
    const facts = read.map((one) => one.byFile.get(file)).find((one) => one !== undefined);
    if (facts === undefined || facts.secrets.length + facts.config.length === 0) continue;
    for (const blob of file.previousBlobs) {
      const request = { blob, path: file.path, limit: options.contentLimit };
      requests.set(keyOf(request), request);
    }
  }
  const known = new Map<string, Set<string>>();
  if (requests.size === 0) return known;
  for await (const { request, content } of change.readContents([...requests.values()])) {
    // What cannot be read takes nothing away: the finding stays, which errs towards telling.
    if (content.kind === 'skipped') continue;
    const before = inspector.inspect({ path: request.path, mode: null, bytes: content.bytes });
    known.set(
      keyOf(request),
      new Set(
        [
          ...before.secrets,
          ...before.config.map((found) => inspector.configFinding(request.path, found)),
        ].map((finding) => finding.fingerprint),
      ),
    );
  }
  return known;
}

function isAdded(
  finding: Finding,
  file: FileChange,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (!touchesAddedLines(finding, file.addedLines)) return false;
  if (file.addedLines !== 'unknown') return true;
  return !file.previousBlobs.some((blob) =>
    known.get(keyOf({ blob, path: file.path }))?.has(finding.fingerprint),
  );
}

/** What one file's content holds that this entry of the change added. */
function addedFindings(
  file: FileChange,
  facts: FileFacts,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  inspector: FileInspector,
): readonly Finding[] {
  // What a file permits depends on its name: under a new one every line of it takes effect anew.
  const config = { ...file, addedLines: isMoved(file) ? ('all' as const) : file.addedLines };
  const settings = facts.config
    .map((found) => narrowFinding(found, (place) => touchesAddedLines(place, config.addedLines)))
    .filter((found) => found !== null)
    .map((found) => inspector.configFinding(file.path, found));
  return [
    ...facts.secrets
      .filter((finding) => isAdded(finding, file, known))
      .map((finding) => withAddedMarks(finding, file.addedLines)),
    ...settings.filter((finding) => isAdded(finding, config, known)),
  ];
}

/** A mark that the change itself brings speaks for whoever makes the change. */
function withAddedMarks(finding: Finding, added: AddedLines): Finding {
  if (finding.marks === undefined) return finding;
  const marks = finding.marks.map((mark) => ({
    ...mark,
    added: touchesAddedLines({ line: mark.line, endLine: mark.line }, added),
  }));
  return { ...finding, marks };
}

function netFindings(
  files: readonly FileChange[],
  read: ReadFacts,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  inspector: FileInspector,
): readonly Finding[] {
  return files.flatMap((file) => {
    const facts = read.byFile.get(file);
    return facts === undefined ? [] : addedFindings(file, facts, known, inspector);
  });
}

/** What the path shows, and what the lines that the change brings name. */
function signsOf(file: FileChange, facts: FileFacts | undefined): readonly AiToolSign[] {
  const added = isMoved(file) ? 'all' : file.addedLines;
  const named = (facts?.signs ?? []).filter(({ line = 1 }) =>
    touchesAddedLines({ line, endLine: line }, added),
  );
  return [...aiFileSigns(file.path), ...named];
}

/**
 * Names the commit that added each finding, and adds the secrets that a commit of the range brought and a later one
 * took away: what was pushed once is public, whatever the net difference says.
 */
function* attributeToCommits(
  change: Change,
  net: readonly Finding[],
  history: readonly FileChange[],
  read: ReadFacts,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  inspector: FileInspector,
): Generator<Finding> {
  // Where there is no history the net difference is that of the only commit.
  const onlyCommit = change.commits.length === 1 ? (change.commits[0]?.id ?? null) : null;
  const firstCommit = new Map<string, string>();
  const gone = new Map<string, Finding>();
  const inNet = new Set(net.map((finding) => finding.fingerprint));
  for (const file of history) {
    const facts = read.byFile.get(file);
    if (facts === undefined || file.commit === null) continue;
    for (const finding of addedFindings(file, facts, known, inspector)) {
      const { fingerprint } = finding;
      if (!firstCommit.has(fingerprint)) firstCommit.set(fingerprint, file.commit);
      // A setting that is gone acts no more; a key that is gone from the files is still in the history.
      if (finding.kind !== 'secret' || inNet.has(fingerprint) || gone.has(fingerprint)) continue;
      gone.set(fingerprint, { ...finding, commit: file.commit });
    }
  }
  for (const finding of net)
    yield { ...finding, commit: firstCommit.get(finding.fingerprint) ?? onlyCommit };
  yield* gone.values();
}

/** The surfaces are worked out when somebody asks: of a tree of ten thousand files nobody does. */
function classify(file: FileChange, facts: FileFacts | undefined): ClassifiedFile {
  const { path, previousPath, status } = file;
  const calls = (facts?.calls ?? []).filter(({ line }) =>
    touchesAddedLines({ line, endLine: line }, file.addedLines),
  );
  let surfaces: readonly Surface[] | undefined;
  return {
    path,
    previousPath,
    status,
    ...(calls.length > 0 && { calls }),
    get surfaces() {
      return (surfaces ??= surfacesOf(path, previousPath));
    },
  };
}

function surfacesOf(path: string, previousPath: string | null): readonly Surface[] {
  const surfaces = new Map<string, Surface>();
  for (const one of [path, previousPath])
    if (one !== null)
      for (const surface of classifySurfaces(one))
        surfaces.set(`${surface.surface}\0${surface.glob}`, surface);
  return [...surfaces.values()];
}

function unique(items: readonly SkippedItem[]): readonly SkippedItem[] {
  return [...new Map(items.map((item) => [`${item.path}\0${item.reason}`, item])).values()];
}

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
