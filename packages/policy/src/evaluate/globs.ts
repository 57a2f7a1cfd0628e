/** The paths of a page: globs from the top of the repository, dot files included, case as written. */
import { compileGlob } from '@countersign/detectors';

export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const compiled = globs.map((glob) => compileGlob(glob));
  return (path) => compiled.some((matches) => matches(path));
}
