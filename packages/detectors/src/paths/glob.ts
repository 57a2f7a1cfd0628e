/**
 * Globs over POSIX paths: `*`, `?`, `[…]` within a segment, `**` for any number of segments, `{a,b}` for alternatives.
 * Dot files match like any other. No regular expression is built, and no input makes matching slower than
 * (segments of the glob × segments of the path).
 */
import { expandBraces } from './brace.ts';
import { compileSegment, type SegmentMatcher } from './segment.ts';

export interface GlobOptions {
  /** Match without regard to case. Default: false. */
  readonly nocase?: boolean;
}

/** Null stands for `**`. */
export type CompiledSegments = readonly (SegmentMatcher | null)[];

export function compileGlob(glob: string, options: GlobOptions = {}): (path: string) => boolean {
  const nocase = options.nocase === true;
  const alternatives = expandBraces(nocase ? glob.toLowerCase() : glob).map(compileSegments);
  return (path) => {
    const segments = (nocase ? path.toLowerCase() : path).split('/');
    return alternatives.some((alternative) => matchSegments(alternative, segments));
  };
}

/** Compiles one glob without braces. */
export function compileSegments(glob: string): CompiledSegments {
  const compiled: (SegmentMatcher | null)[] = [];
  for (const segment of glob.split('/')) {
    if (segment !== '**') compiled.push(compileSegment(segment));
    else if (compiled.at(-1) !== null) compiled.push(null);
  }
  return compiled;
}

/** A `**` at the end needs at least one segment: `docs/**` is what lies in `docs`, not a file called `docs`. */
export function matchSegments(glob: CompiledSegments, path: readonly string[]): boolean {
  let at = 0;
  let step = 0;
  let star = -1;
  let starAt = 0;
  const last = glob.length - 1;
  while (at < path.length) {
    const matcher = glob[step];
    if (matcher === null) {
      if (step === last) return true;
      star = step++;
      starAt = at;
    } else if (matcher !== undefined && matcher(path[at] ?? '')) {
      at++;
      step++;
    } else if (star >= 0) {
      step = star + 1;
      at = ++starAt;
    } else {
      return false;
    }
  }
  return step === glob.length;
}
