/**
 * A whole history in, facts out: every blob is judged once without a path, what holds findings is asked where it lives
 * and judged again by its paths, and what the history says besides files is looked at as well. Only secrets are looked
 * for: a setting that is gone acts no more, a key that is gone from the files was still published.
 */
import { CONTENT_LIMIT, decodeText, withMarks } from '@countersign/detectors';
import type {
  BlobProgress,
  BlobScan,
  BlobTotals,
  ChangeFacts,
  ContentRequest,
  Finding,
  HistorySource,
  OwnPattern,
  ScanBlobs,
  SecretScanner,
  SkippedBlob,
  SkippedItem,
  StopSignal,
} from '@countersign/detectors';
import { createBlobPlaces } from './history/blob-places.ts';
import type { BlobPlace, BlobPlaces } from './history/blob-places.ts';
import { createFoundBlobs } from './history/found-blobs.ts';
import type { FoundBlobs } from './history/found-blobs.ts';
import { createLifetimes } from './history/lifetimes.ts';
import type { Moment } from './history/moment.ts';
import { boundSkipped, nameOfBlob, skippedAsPaths } from './history/skipped-blobs.ts';
import { createTextPlaces } from './history/text-places.ts';
import type { TextPlaces } from './history/text-places.ts';
import { makeScanner } from './make-scanner.ts';

export type HistoryProgress =
  | ({ readonly step: 'blobs' } & BlobProgress)
  | { readonly step: 'commits'; readonly commits: number; readonly paths: number }
  | { readonly step: 'places'; readonly blobs: number; readonly ofBlobs: number };

export interface HistoryOptions {
  readonly fingerprintKey: string;
  /** The page's own formats. */
  readonly ownPatterns?: readonly OwnPattern[];
  /** How every blob is judged. */
  readonly scanBlobs: ScanBlobs;
  /** Bytes a blob may have; default {@link CONTENT_LIMIT}. */
  readonly contentLimit?: number;
  /** When it says so, what had come together by then is answered. */
  readonly stop?: StopSignal;
  readonly onProgress?: (progress: HistoryProgress) => void;
}

const SUBMODULE_MODE = '160000';

export async function scanHistory(
  source: HistorySource,
  options: HistoryOptions,
): Promise<ChangeFacts> {
  const scanner = makeScanner(options);
  const found = createFoundBlobs();
  const { totals, reads, holds } = await judgeBlobs(options, found);

  const skippedBlobs = new Set(totals.skipped.map(({ blob }) => blob));
  const isMissing = (blob: string): boolean => holds?.(blob) === false;
  const places = createBlobPlaces(
    (blob) => found.has(blob) || skippedBlobs.has(blob) || isMissing(blob),
  );
  const texts = createTextPlaces(scanner);
  const walk = await walkHistory(source, places, texts, options);

  // A blob that no walk met is left out only where every walk was whole and nothing said that it is reached.
  const mayBeLoose = reads === 'stored' && walk.skipped.length === 0 && totals.gaps.length === 0;
  const missed: SkippedItem[] = [];
  const inFiles = await judgeByPath(
    { source, scanner, found, places, texts, mayBeLoose },
    options,
    missed,
  );
  const stored = mayBeLoose
    ? totals.skipped.filter(({ blob }) => [...places.of(blob)].length > 0)
    : totals.skipped;
  const missing = [...places.blobs()].filter(isMissing).map((blob): SkippedBlob => ({
    blob,
    reason: 'missing-object',
    detail: 'the repository does not have it',
  }));

  return {
    source: { kind: 'history', refs: source.refs.length },
    files: [],
    findings: [...inFiles, ...texts.findings()].toSorted(byPlace),
    aiTools: [],
    authorship: { declared: 'none', tools: [], evidence: [] },
    reviews: null,
    coverage: {
      files: totals.blobs,
      bytes: totals.bytes,
      commits: walk.commits,
      skipped: boundSkipped(
        unique([
          ...source.skipped,
          ...totals.gaps,
          ...walk.skipped,
          ...missed,
          ...skippedAsPaths([...stored, ...missing], places, (path) => texts.shown(path)),
        ]),
      ),
    },
  };
}

async function judgeBlobs(
  options: HistoryOptions,
  found: FoundBlobs,
): Promise<Pick<BlobScan, 'reads' | 'holds'> & { readonly totals: BlobTotals }> {
  const { fingerprintKey, ownPatterns, stop, onProgress, scanBlobs } = options;
  const { contentLimit = CONTENT_LIMIT } = options;
  const scan = scanBlobs({
    fingerprintKey,
    ...(ownPatterns && { ownPatterns }),
    contentLimit,
    ...(stop && { stop }),
    ...(onProgress && {
      onProgress: (progress: BlobProgress) => onProgress({ step: 'blobs', ...progress }),
    }),
  });
  for await (const one of scan.found) found.add(one);
  const { reads, holds } = scan;
  return { totals: scan.totals(), reads, ...(holds && { holds }) };
}

interface Walk {
  readonly commits: number;
  readonly skipped: readonly SkippedItem[];
}

async function walkHistory(
  source: HistorySource,
  places: BlobPlaces,
  texts: TextPlaces,
  { stop, onProgress }: HistoryOptions,
): Promise<Walk> {
  const submodules = new Set<string>();
  const skipped: SkippedItem[] = [];
  let commits = 0;
  let moment: Moment = { commit: '', at: 0, order: 0 };
  if (stop?.aborted === true) return { commits, skipped };

  for (const { name } of source.refs) texts.reference(name);
  for (const tag of source.tags) texts.tag(tag);
  skipped.push(
    ...(await source.visitCommits({
      commit(commit) {
        commits += 1;
        moment = { commit: commit.id, at: commit.committedAt, order: commits };
        texts.commit(commit, moment);
        onProgress?.({ step: 'commits', commits, paths: texts.paths });
      },
      file(file) {
        texts.fileName(file.path, moment);
        if (file.mode === SUBMODULE_MODE) submodules.add(file.path);
        else places.touch(file, moment);
      },
    })),
    ...(await source.visitPresent((file) => places.present(file))),
    ...(await source.visitLone((file) => {
      texts.fileName(file.path, null);
      places.lone(file);
    })),
  );
  for (const path of submodules)
    skipped.push({
      path: texts.shown(path),
      reason: 'submodule',
      detail: 'another repository: check it where it lives',
    });
  return { commits, skipped };
}

interface Judgement {
  readonly source: HistorySource;
  readonly scanner: SecretScanner;
  readonly found: FoundBlobs;
  readonly places: BlobPlaces;
  readonly texts: TextPlaces;
  /** Blobs without a place belong to nothing. */
  readonly mayBeLoose: boolean;
}

const NOWHERE: Omit<BlobPlace, 'path'> = { first: null, removed: null, inHead: false };

/** Each blob with findings once more, by each of its paths: a path may rule out what the words around it cannot. */
async function judgeByPath(
  { source, scanner, found, places, texts, mayBeLoose }: Judgement,
  { contentLimit = CONTENT_LIMIT, stop, onProgress }: HistoryOptions,
  missed: SkippedItem[],
): Promise<Iterable<Finding>> {
  const lifetimes = createLifetimes();
  const tell = (
    findings: readonly Finding[],
    path: string,
    place: Omit<BlobPlace, 'path'>,
  ): void => {
    for (const finding of findings) lifetimes.add({ ...finding, path }, place);
  };
  const requests: ContentRequest[] = [];
  for (const blob of found.ids()) {
    const [first] = places.of(blob);
    if (first !== undefined) requests.push({ blob, path: first.path, limit: contentLimit });
    else if (!mayBeLoose) tell(found.findingsAt(blob, ''), nameOfBlob(blob), NOWHERE);
  }
  let blobs = 0;
  for await (const { request, content } of source.readContents(requests)) {
    if (stop?.aborted === true) break;
    const here = [...places.of(request.blob)];
    if (content.kind === 'skipped') {
      // It was read a moment ago: what was found then stands.
      const path = texts.shown(request.path);
      missed.push({ path, reason: content.reason, detail: content.detail });
      for (const place of here)
        tell(found.findingsAt(request.blob, place.path), texts.shown(place.path), place);
    } else
      for (const place of here) {
        const marked = withMarks(
          scanner.scan(content.bytes, place.path),
          () => decodeText(content.bytes).text,
          (text) => scanner.redactText(text),
        );
        tell(marked, texts.shown(place.path), place);
      }
    blobs += 1;
    onProgress?.({ step: 'places', blobs, ofBlobs: requests.length });
  }
  return lifetimes.findings();
}

function unique(items: readonly SkippedItem[]): readonly SkippedItem[] {
  return [...new Map(items.map((item) => [`${item.path}\0${item.reason}`, item])).values()];
}

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
