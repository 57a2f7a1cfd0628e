/** A path as a person types it → as the page names it. */
import { relative, resolve, sep } from 'node:path';
import { UserError } from './user-error.ts';

/**
 * POSIX, from the top of the repository. The file need not exist.
 * @throws {UserError} where it lies outside
 */
export function pathInRepository(
  path: string,
  { cwd, topLevel }: { readonly cwd: string; readonly topLevel: string },
): string {
  const inside = relative(topLevel, resolve(cwd, path)).split(sep).join('/');
  if (inside === '' || inside === '..' || inside.startsWith('../'))
    throw new UserError(`${path} is not a file of this repository`, 'name a path inside it.');
  return inside;
}
