/** Which page applies to what is checked, read from where the author of a change cannot have altered it. */
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { aiToolIds } from '@countersign/detectors';
import type { ChangeSource } from '@countersign/detectors';
import { isFailed, openRepository, readPageAt, readRemoteName } from '@countersign/git';
import type { Repository } from '@countersign/git';
import {
  BASELINE_FILE,
  mergePolicy,
  NO_BASELINE,
  parseBaseline,
  parsePage,
  POLICY_FILES,
  STORED_PAGE,
  storedPageInput,
} from '@countersign/policy';
import type {
  PageInput,
  PageOrigin,
  ParsedBaseline,
  Policy,
  PolicyProblem,
  StoredPageInput,
} from '@countersign/policy';
import type { Io } from './io.ts';
import { reasonOf, UserError } from './user-error.ts';

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
  /** The organisation's page, where it is at hand; default: the stored copy, if any. */
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

export interface LoadedPolicy {
  readonly policy: Policy;
  readonly warnings: readonly PolicyProblem[];
}

export async function loadPolicy(question: PolicyQuestion): Promise<LoadedPolicy> {
  const { organisation, now, repository } = question;
  const text = await findPage(question);
  if (organisation === undefined) return mergeWithStored(text, repository, now);
  // Whoever names the organisation's page means that one, and not a copy of it.
  const own = text === null ? null : readPage(text, 'repository');
  return {
    policy: mergePolicy({ organisation, repository: own?.page ?? null, now }),
    warnings: own?.warnings ?? [],
  };
}

/** The policy as it would be with this text as the page of the repository that the command runs in. */
export async function policyWithPage(page: PageText, io: Pick<Io, 'cwd' | 'now'>): Promise<Policy> {
  const opened = await openRepository(io.cwd);
  const repository = isFailed(opened) ? null : opened;
  return (await mergeWithStored(page, repository, io.now())).policy;
}

/** @throws {BrokenPage} with every mistake of the pages */
export async function mergeWithStored(
  text: PageText | null,
  repository: Repository | null,
  now: Date,
): Promise<LoadedPolicy> {
  const stored = repository === null ? null : await readStoredPage(repository);
  if (stored?.kind === 'unusable') throw new BrokenPage(stored.problems);
  const own = text === null ? null : readPage(text, 'repository');
  const organisation = stored?.kind === 'page' ? stored.page : null;
  const isOrganisations =
    own !== null &&
    (stored?.kind === 'own' || (await isOrganisationRepository(repository, own.page)));
  const pages = isOrganisations
    ? { organisation: { ...own.page, origin: 'organisation' as const }, repository: null }
    : { organisation, repository: own?.page ?? null };
  return { policy: mergePolicy({ ...pages, now }), warnings: own?.warnings ?? [] };
}

/** The copy that `countersign sync` made; null where there is none. */
async function readStoredPage({ commonDir }: Repository): Promise<StoredPageInput | null> {
  const path = join(commonDir, STORED_PAGE);
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (error) {
    if (reasonOf(error) === 'ENOENT' || reasonOf(error) === 'ENOTDIR') return null;
    throw new UserError(
      `the stored copy of the organisation's page cannot be read (${reasonOf(error)})`,
      `make ${path} readable, or store it anew with \`countersign sync\`.`,
    );
  }
  return storedPageInput(json, path, { knownTools: aiToolIds() });
}

/** Repository that holds an owner's page. */
export const OWNER_REPOSITORY = '.github';

/** Asked only where the page says what only an organisation's may: elsewhere it makes no difference. */
async function isOrganisationRepository(
  repository: Repository | null,
  { page }: PageInput,
): Promise<boolean> {
  if (repository === null || (page.lock === undefined && page.extends === undefined)) return false;
  return (await readRemoteName(repository))?.name === OWNER_REPOSITORY;
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

/** Where the page of a change stands; of what lies in the files, the commit it was last committed in. */
export function revisionOfPage(source: ChangeSource): string {
  switch (source.kind) {
    case 'tree':
    case 'history':
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
