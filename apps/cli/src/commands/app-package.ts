/** The GitHub App's package, which is installed beside this one or not: the command line has no dependencies. */
import { importModule } from '../import.ts';
import { UserError } from '../user-error.ts';

export const APP_PACKAGE = '@countersign/github-app';

interface Missing {
  readonly what: string;
  readonly next: string;
}

export const NOT_INSTALLED: Missing = {
  what: 'the GitHub App is not installed beside the command line',
  next: `install it where it shall run: npm install ${APP_PACKAGE}`,
};

/** @throws UserError where that part of the App is not there. */
export async function loadPart<Part>(specifier: string, missing: Missing): Promise<Part> {
  try {
    return (await importModule(specifier)) as Part;
  } catch (error) {
    if (isMissing(error)) throw new UserError(missing.what, missing.next);
    throw error;
  }
}

const MISSING: ReadonlySet<unknown> = new Set([
  'ERR_MODULE_NOT_FOUND',
  'ERR_PACKAGE_PATH_NOT_EXPORTED',
]);

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    MISSING.has(error.code) &&
    /@countersign\/(?:github-app|testkit)|github-app[\\/]dist[\\/]demo/.test(error.message)
  );
}
