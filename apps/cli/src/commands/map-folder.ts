/** Reads a repository, or every clone beneath a folder, for the map. */
import { stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { DEFAULT_FINGERPRINT_KEY } from '@countersign/detectors';
import {
  eachCommit,
  findRepositories,
  isFailed,
  openRepository,
  readTree,
  surveyRepository,
} from '@countersign/git';
import type { Failed, SurveyedRepository } from '@countersign/git';
import { createActivity, createPeopleFilter, evaluate, mapRepository } from '@countersign/policy';
import type { MapParts, NotMapped, PageInput, Policy, RepositoryMap } from '@countersign/policy';
import { scanChange } from '@countersign/scanner';
import type { Io } from '../io.ts';
import { BrokenPage, loadPolicy, organisationPage } from '../policy-source.ts';
import type { PolicyQuestion } from '../policy-source.ts';
import { UserError } from '../user-error.ts';

export interface MapRun {
  /** `--policy FILE`: the page for every repository. */
  readonly policyFile: string | undefined;
  readonly io: Io;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly done: number; readonly of: number }) => void;
}

type Parts = Omit<MapParts, 'answers'>;

/** While git of one repository works, another's files are read. */
const AT_ONCE = 4;

/** @throws {UserError} where there is no repository to look at. */
export async function mapFolder(folder: string, run: MapRun): Promise<Parts> {
  const { places, unreadable } = await listPlaces(folder, run.io);
  const given = run.policyFile !== undefined;
  const organisation = places.length > 1 && !given ? await organisationPage(folder) : null;
  // A given page that cannot be read is no fault of any repository.
  if (given) await policyOf(run, { repository: null, folder, organisation: null });
  const repositories: RepositoryMap[] = [];
  const notMapped: NotMapped[] = [...unreadable];
  const policies = new Map<string, Policy>();
  const waiting = [...places];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
      if (run.signal.aborted) return;
      const result = await mapPlace(place, organisation, run);
      if ('why' in result) notMapped.push(result);
      else {
        repositories.push(result.map);
        policies.set(result.policy.hash, result.policy);
      }
      done += 1;
      run.onProgress({ done, of: places.length });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { repositories, notMapped, policies: [...policies.values()] };
}

interface Place {
  readonly path: string;
  /** Shown; says nothing of where on the machine it lies. */
  readonly name: string;
}

async function listPlaces(
  folder: string,
  io: Io,
): Promise<{ readonly places: readonly Place[]; readonly unreadable: readonly NotMapped[] }> {
  await seeFolder(folder);
  const { found, unreadable } = await findRepositories(folder);
  const named = (path: string): Place => ({
    path,
    name: relative(folder, path).replaceAll('\\', '/') || basename(path),
  });
  const places = found.map(named);
  if (places.length === 0) {
    // A folder inside a repository stands for the whole of it.
    const opened = await openRepository(folder, { env: io.env });
    if (isFailed(opened))
      throw new UserError(
        'there is no git repository in this folder or beneath it',
        'name a repository, or a folder with clones beneath.',
      );
    places.push({ path: opened.topLevel, name: basename(opened.topLevel) });
  }
  return {
    places,
    unreadable: unreadable.map((path) => ({
      name: named(path).name,
      why: 'the folder cannot be listed',
      next: 'Make it readable.',
      fault: true,
    })),
  };
}

async function seeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true)
    throw new UserError(
      `${folder} is no folder that can be read`,
      'name a repository, or a folder with clones beneath.',
    );
}

async function mapPlace(
  { path, name }: Place,
  organisation: PageInput | null,
  run: MapRun,
): Promise<{ readonly map: RepositoryMap; readonly policy: Policy } | NotMapped> {
  const surveyed = await surveyRepository(path, { env: run.io.env });
  if (isFailed(surveyed)) return notMapped(name, surveyed);
  try {
    return await mapRead(surveyed, { name, organisation, run });
  } catch (error) {
    const why =
      error instanceof BrokenPage
        ? `its page has ${error.problems.length === 1 ? 'a mistake' : 'mistakes'} (${pagePlace(error)})`
        : error instanceof UserError
          ? error.message
          : 'it could not be read';
    return { name, why, next: 'Mend it and map again.', fault: true };
  }
}

const pagePlace = ({ problems: [first] }: BrokenPage): string =>
  first === undefined ? 'countersign.yml' : `${first.file}:${first.line}:${first.column}`;

/** In words of our own: git's may hold paths of this machine. */
const WHY: Readonly<Record<string, { readonly why: string; readonly next: string }>> = {
  bare: { why: 'it is bare, so it has no files', next: 'Map a clone of it.' },
  'unborn-head': { why: 'it has no commit yet', next: 'Nothing to do.' },
  'unsafe-ownership': {
    why: 'it belongs to another user',
    next: 'If you trust it, add it to safe.directory in your git configuration.',
  },
  'nothing-tracked': { why: 'it tracks no file', next: 'Nothing to do.' },
  'missing-object': {
    why: 'it lacks objects',
    next: 'Fetch what is missing (`git fetch --refetch`).',
  },
};

/** Nothing is lost where there is nothing yet. */
const EMPTY: ReadonlySet<string> = new Set(['unborn-head', 'nothing-tracked']);

function notMapped(name: string, { problem: { kind } }: Failed): NotMapped {
  const words = WHY[kind] ?? { why: 'git cannot read it', next: 'Run `git fsck` in it.' };
  return { name, ...words, fault: !EMPTY.has(kind) };
}

async function mapRead(
  { repository, shallow }: SurveyedRepository,
  {
    name,
    organisation,
    run,
  }: { readonly name: string; readonly organisation: PageInput | null; readonly run: MapRun },
): Promise<{ readonly map: RepositoryMap; readonly policy: Policy } | NotMapped> {
  const { io, signal } = run;
  const folder = repository.topLevel;
  const policy = await policyOf(run, { repository, folder, organisation });
  const activity = createActivity();
  const people = createPeopleFilter();
  const history = eachCommit(
    repository,
    ['HEAD'],
    (commit) => {
      activity.add(commit);
      people.add(commit.author);
      people.add(commit.committer);
    },
    signal,
  );
  const change = await readTree(folder, [], { env: repository.env });
  const failedHistory = await history;
  if (isFailed(change)) return notMapped(name, change);
  if (failedHistory !== null) return notMapped(name, failedHistory);
  const facts = await scanChange(change, {
    fingerprintKey: policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
    ownPatterns: policy.ourPatterns,
    branch: null,
    stop: signal,
  });
  const verdict = evaluate(facts, policy, { now: io.now(), gate: 'local' });
  return {
    policy,
    map: mapRepository({
      name,
      facts,
      verdict,
      policy,
      page: pageOf(policy, run.policyFile),
      activity,
      people,
      wholeHistory: !shallow,
    }),
  };
}

async function policyOf(
  { policyFile, io }: MapRun,
  of: Pick<PolicyQuestion, 'repository' | 'folder' | 'organisation'>,
): Promise<Policy> {
  const { policy } = await loadPolicy({
    ...of,
    file: policyFile,
    cwd: io.cwd,
    source: { kind: 'tree', root: of.folder },
    now: io.now(),
  });
  return policy;
}

function pageOf({ sources }: Policy, given: string | undefined): RepositoryMap['page'] {
  const own = sources.includes('repository');
  const organisation = sources.includes('organisation');
  if (given !== undefined) return 'given';
  if (own && organisation) return 'both';
  return own ? 'own' : organisation ? 'organisation' : 'none';
}
