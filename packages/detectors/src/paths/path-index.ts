/** Many globs asked at once: each is filed under something literal in it, so that a path meets only a few of them. */
import { expandBraces } from './brace.ts';
import { compileSegments, matchSegments, type CompiledSegments, type GlobOptions } from './glob.ts';
import { isLiteral } from './segment.ts';

interface PathEntry<Value> {
  readonly glob: string;
  readonly value: Value;
}

export interface PathIndex<Value> {
  /** Values of the globs that match, in the order of the entries, each entry once. */
  readonly lookup: (path: string) => readonly Value[];
}

/** One brace alternative of one entry. Segments are compiled when a path first needs them. */
interface Candidate {
  readonly entry: number;
  readonly glob: string;
  compiled: CompiledSegments | null;
}

interface Filing {
  readonly kind: 'segment' | 'extension' | 'unfiled';
  readonly key: string;
}

export function createPathIndex<Value>(
  entries: readonly PathEntry<Value>[],
  options: GlobOptions = {},
): PathIndex<Value> {
  const nocase = options.nocase === true;
  const bySegment = new Map<string, Candidate[]>();
  const byExtension = new Map<string, Candidate[]>();
  const unfiled: Candidate[] = [];
  entries.forEach(({ glob }, entry) => {
    for (const alternative of expandBraces(nocase ? glob.toLowerCase() : glob)) {
      const candidate = { entry, glob: alternative, compiled: null };
      const { kind, key } = fileUnder(alternative);
      if (kind === 'unfiled') unfiled.push(candidate);
      else add(kind === 'segment' ? bySegment : byExtension, key, candidate);
    }
  });

  return {
    lookup(path) {
      const segments = (nocase ? path.toLowerCase() : path).split('/');
      const hits = new Set<number>();
      const test = (candidates: readonly Candidate[] | undefined): void => {
        for (const candidate of candidates ?? []) {
          if (hits.has(candidate.entry)) continue;
          candidate.compiled ??= compileSegments(candidate.glob);
          if (matchSegments(candidate.compiled, segments)) hits.add(candidate.entry);
        }
      };
      for (const segment of segments) test(bySegment.get(segment));
      if (byExtension.size > 0) test(byExtension.get(extensionOf(segments.at(-1) ?? '')));
      test(unfiled);
      if (hits.size === 0) return [];
      return entries.filter((_, entry) => hits.has(entry)).map(({ value }) => value);
    },
  };
}

/** What a path has to hold so that any of the globs can match. Lower case. */
export interface LiteralKeys {
  /** Names of segments, and extensions behind `*.`. */
  readonly keys: readonly string[];
  /** Globs without any such. */
  readonly others: readonly string[];
}

export function literalKeys(globs: readonly string[]): LiteralKeys {
  const keys = new Set<string>();
  const others: string[] = [];
  for (const glob of globs)
    for (const alternative of expandBraces(glob.toLowerCase())) {
      const { kind, key } = fileUnder(alternative);
      if (kind === 'unfiled') others.push(alternative);
      else keys.add(kind === 'segment' ? key : `*.${key}`);
    }
  return { keys: [...keys], others };
}

/** A test that is true for every path that one of the globs matches, in either case, and for few others. */
export function mayMatch({ keys, others }: LiteralKeys): (path: string) => boolean {
  const known = new Set(keys);
  const globs = others.map(compileSegments);
  // Paths come folder by folder.
  let folder = '';
  let holds = false;
  return (path) => {
    const lower = path.toLowerCase();
    const nameAt = lower.lastIndexOf('/') + 1;
    const name = lower.slice(nameAt);
    if (folder.length !== nameAt || !lower.startsWith(folder)) {
      folder = lower.slice(0, nameAt);
      holds = folder.split('/').some((segment) => known.has(segment));
    }
    if (holds || known.has(name) || known.has(`*.${extensionOf(name)}`)) return true;
    if (globs.length === 0) return false;
    const segments = lower.split('/');
    return globs.some((glob) => matchSegments(glob, segments));
  };
}

function add(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const present = map.get(key);
  if (present === undefined) map.set(key, [candidate]);
  else present.push(candidate);
}

/**
 * Under the name of the file where it is literal (few paths share it), else under the first literal segment, else
 * under the extension; else the glob is tried on every path. Runs for every glob before the first look-up, so it
 * stops at the first answer.
 */
function fileUnder(glob: string): Filing {
  const name = glob.slice(glob.lastIndexOf('/') + 1);
  if (isLiteral(name)) return { kind: 'segment', key: name };
  for (let start = 0, end = glob.indexOf('/'); end >= 0; end = glob.indexOf('/', start)) {
    const segment = glob.slice(start, end);
    if (isLiteral(segment)) return { kind: 'segment', key: segment };
    start = end + 1;
  }
  const extension = extensionOf(name);
  return extension !== '' && isLiteral(extension)
    ? { kind: 'extension', key: extension }
    : { kind: 'unfiled', key: '' };
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}
