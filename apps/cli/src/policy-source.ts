/** Which page applies to what is checked, read from where the author of a change cannot have altered it. */
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { aiToolIds } from '@countersign/detectors';
import type { ChangeSource } from '@countersign/detectors';
import { readPageAt } from '@countersign/git';
import type { Repository } from '@countersign/git';
import {
  BASELINE_FILE,
  mergePolicy,
  NO_BASELINE,
  parseBaseline,
  parsePage,
  POLICY_FILES,
} from '@countersign/policy';
import type {
  PageInput,
  PageOrigin,
  ParsedBaseline,
  Policy,
  PolicyProblem,
} from '@countersign/policy';
import { UserError } from './user-error.ts';

/** Text of a page and the name to show for it. */
export interface PageText {
  readonly file: string;
  readonly text: string;
}

export interface PolicyQuestion {
  /** `--policy FILE`, relative to the working directory. */
  readonly file: string | undefined;
  readonly cwd: string;
  readonly repository: Repository | null;
  /** Folder whose page applies where there is no repository, or where a tree is judged. */
  readonly folder: string;
  readonly source: ChangeSource;
  readonly now: Date;
  /** The organisation's page, where it is at hand; default none. */
  readonly organisation?: PageInput | null;
}

/** A page with mistakes: every one of them, each with file, line and column. */
export class BrokenPage extends Error {
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    super('the policy page has mistakes');
    this.name = 'BrokenPage';
    this.problems = problems;
  }
}

export async function loadPolicy(
  question: PolicyQuestion,
): Promise<{ readonly policy: Policy; readonly warnings: readonly PolicyProblem[] }> {
  const { organisation = null, now } = question;
  const text = await findPage(question);
  if (text === null)
    return { policy: mergePolicy({ organisation, repository: null, now }), warnings: [] };
  const { page, warnings } = readPage(text, 'repository');
  return { policy: mergePolicy({ organisation, repository: page, now }), warnings };
}

/** What is known already, from where the page of the same judgement is read. Lines that cannot be read are told. */
export async function loadBaseline(question: PolicyQuestion): Promise<ParsedBaseline> {
  const text = await findFirst(question, [BASELINE_FILE]);
  return text === null ? { baseline: NO_BASELINE, problems: [] } : parseBaseline(text.text);
}

/** @throws {BrokenPage} with every mistake. */
export function readPage(
  text: PageText,
  origin: PageOrigin,
): {
  readonly page: PageInput;
  readonly warnings: readonly PolicyProblem[];
} {
  const parsed = parsePage(text.text, text.file, { knownTools: aiToolIds() });
  if (parsed.page === null) throw new BrokenPage(parsed.problems);
  return {
    page: { page: parsed.page, file: text.file, origin },
    warnings: parsed.problems,
  };
}

/**
 * A tree and a history are judged by the page that lies in the files. A change is judged by the page of what it builds on: the page of a
 * range's base, of a commit's parent, of HEAD for staged content, never the page the change itself brings.
 */
async function findPage(question: PolicyQuestion): Promise<PageText | null> {
  const { file } = question;
  if (file !== undefined) return readNamedPage(resolve(question.cwd, file), file);
  return findFirst(question, POLICY_FILES);
}

async function findFirst(
  question: PolicyQuestion,
  names: readonly string[],
): Promise<PageText | null> {
  const { repository, source } = question;
  if (source.kind === 'tree' || source.kind === 'history' || repository === null) {
    const folders =
      repository === null ? [question.folder] : [question.folder, repository.topLevel];
    const file = await readFirstFile(folders, names);
    // A bare repository has no files but a history all the same.
    if (file !== null || source.kind !== 'history' || repository === null) return file;
    return repository.head === null ? null : readPageAt(repository, 'HEAD', names);
  }
  const revision = revisionOfPage(source);
  return readPageAt(repository, revision, names);
}

function revisionOfPage(source: Exclude<ChangeSource, { kind: 'tree' | 'history' }>): string {
  switch (source.kind) {
    case 'staged':
      return 'HEAD';
    case 'commit':
      return `${source.commit}^`;
    case 'range':
    case 'pull-request':
      return source.base;
  }
}

async function readNamedPage(path: string, shown: string): Promise<PageText> {
  try {
    return { file: shown, text: await readFile(path, 'utf8') };
  } catch (error) {
    throw new UserError(
      `the policy page ${shown} cannot be read (${reasonOf(error)})`,
      'name a file that exists with --policy, or leave the flag out.',
    );
  }
}

/** The page that a folder of clones brings: the one in its clone of the organisation's `.github` repository. */
export async function organisationPage(folder: string): Promise<PageInput | null> {
  const text = await readFirstFile([join(folder, '.github')], POLICY_FILES);
  return text === null
    ? null
    : readPage({ ...text, file: join('.github', text.file) }, 'organisation').page;
}

async function readFirstFile(
  folders: readonly string[],
  names: readonly string[],
): Promise<PageText | null> {
  for (const folder of folders)
    for (const name of names) {
      const path = join(folder, name);
      try {
        return {
          file: relative(folders[0] ?? folder, path) || name,
          text: await readFile(path, 'utf8'),
        };
      } catch (error) {
        if (reasonOf(error) !== 'ENOENT' && reasonOf(error) !== 'ENOTDIR')
          throw new UserError(
            `${name} cannot be read (${reasonOf(error)})`,
            'make it readable: without it nothing can be judged.',
          );
      }
    }
  return null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
