/** The paths of a page: globs from the top of the repository, dot files included, case as written. */
import { Minimatch } from 'minimatch';

export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const compiled = globs.map(
    (glob) =>
      new Minimatch(glob, {
        dot: true,
        noext: true,
        nonegate: true,
        nocomment: true,
        // Paths are POSIX paths on every machine.
        platform: 'linux',
        braceExpandMax: 1000,
      }),
  );
  return (path) => compiled.some((glob) => glob.match(path));
}
