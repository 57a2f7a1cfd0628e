/** What is wrong with the pages that commits are judged by: the repository's, and the organisation's as stored here. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { readPageAt } from '@countersign/git';
import type { Repository } from '@countersign/git';
import { note, problem } from '@countersign/hook';
import type { DoctorProblem } from '@countersign/hook';
import { parsePage, parseStoredPage, POLICY_FILES, STORED_PAGE } from '@countersign/policy';
import type { StoredPage } from '@countersign/policy';
import type { Io } from '../io.ts';
import { readFromPath } from '../organisation-page.ts';
import { BrokenPage } from '../policy-source.ts';
import { policyHere } from './policy.ts';

export async function pageProblems(
  repository: Repository,
  io: Io,
): Promise<readonly DoctorProblem[]> {
  const stored = await storedProblems(repository, io);
  const isDamaged = stored.some(({ severity, id }) => severity === 'problem' && id === DAMAGED);
  return isDamaged ? stored : [...(await ownProblems(repository, io)), ...stored];
}

const DAMAGED = 'organisation-page-damaged';

/** The page that commits are judged by is HEAD's. */
async function ownProblems(repository: Repository, io: Io): Promise<readonly DoctorProblem[]> {
  try {
    const { policy } = await policyHere(
      {},
      { ...io, stderr: { ...io.stderr, write: () => undefined } },
    );
    const atHead =
      repository.head === null ? null : await readPageAt(repository, 'HEAD', POLICY_FILES);
    const today = io.now().toISOString().slice(0, 10);
    return [
      ...(policy.hasPage && atHead === null
        ? [
            note(
              'page-not-committed',
              'The page is not committed yet, so commits are judged by the built-in preset.',
              'Commit countersign.yml.',
            ),
          ]
        : []),
      ...(policy.nextReview !== null && policy.nextReview < today
        ? [
            note(
              'review-overdue',
              `The page was to be reviewed by ${policy.nextReview}.`,
              'Review it, and set next_review to the next day you will.',
            ),
          ]
        : []),
    ];
  } catch (error) {
    if (!(error instanceof BrokenPage)) throw error;
    return [
      problem(
        'page-broken',
        'The page has mistakes, and no commit is judged by a page with mistakes.',
        'Run `countersign policy check`: it names every one.',
      ),
    ];
  }
}

/** Days after which a copy is too old to be relied on; verdicts mention it from then on as well. */
const STALE_DAYS = 7;
const DAY = 86_400_000;

async function storedProblems(
  { commonDir }: Repository,
  io: Io,
): Promise<readonly DoctorProblem[]> {
  const json = await readFile(join(commonDir, STORED_PAGE), 'utf8').catch(() => null);
  if (json === null) return [];
  const stored = parseStoredPage(json);
  if (stored === null)
    return [
      problem(
        DAMAGED,
        "The stored copy of the organisation's page is damaged, and no commit is judged with half of it.",
        'Run `countersign sync`.',
      ),
    ];
  const { file, text, storedAt, from } = stored;
  // In the organisation's own repository there is no copy.
  if (text === null) return [];
  const storedOn = storedAt.slice(0, 'YYYY-MM-DD'.length);
  if (await isOlderThanSource(stored, io))
    return [
      problem(
        'organisation-page-stale',
        `The copy of ${file} from ${storedOn} is not what ${from} has today.`,
        `Run \`countersign sync --from ${from}\`.`,
      ),
    ];
  const age = Math.floor((io.now().getTime() - Date.parse(storedAt)) / DAY);
  if (age >= -1 && age <= STALE_DAYS) return [];
  const when = age < 0 ? 'on a day that is yet to come' : `${age} days ago`;
  const source = isAbsolute(from) ? ` --from ${from}` : '';
  return [
    problem(
      'organisation-page-stale',
      `The copy of ${file} that judges here was stored ${when} (${storedOn}).`,
      `Run \`countersign sync${source}\`.`,
    ),
  ];
}

/** Only a folder or a file is looked at: the doctor asks no network. A page with mistakes would not be stored either. */
async function isOlderThanSource({ text, from }: StoredPage, io: Io): Promise<boolean> {
  if (!isAbsolute(from)) return false;
  try {
    for await (const page of readFromPath(from, io.cwd))
      return page.text !== text && parsePage(page.text, page.file).page !== null;
  } catch {
    // It was moved, or is on a disk that is not there: how old the copy is tells enough.
  }
  return false;
}
