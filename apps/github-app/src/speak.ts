/**
 * What the App says and asks beside its check: labels, one comment, requests for reviews. Each part may fail by itself,
 * and what could not be done is a sentence in the check; no judgement waits for it or is lost by it.
 */
import {
  offerLabel,
  permissionsOf,
  requestReviews,
  setLabel,
  writeComment,
} from '@countersign/github';
import type { Button, GitHubClient, PullRequestName, ReadMemory } from '@countersign/github';
import type { HeadJudgement, Judgement } from '@countersign/github/judgement';
import { renderComment, renderNoVerdict } from '@countersign/report';
import { describeFailure } from './failure.ts';
import type { Log } from './log.ts';
import type { JudgeTask } from './task.ts';

export interface SpeakContext {
  readonly client: GitHubClient;
  readonly log: Log;
  readonly memory: ReadMemory;
  /** Page of the newest decision, or null. */
  readonly detailsUrl: string | null;
}

/** What stands in the check afterwards. */
export interface Spoken {
  /** A sentence each. */
  readonly notes: readonly string[];
  readonly buttons: readonly Button[];
}

const REVIEW_LABEL = {
  // GitHub's green.
  color: '0e8a16',
  description: 'A person who did not write this change has read it and answers for it',
};
const WAITING_LABEL = {
  color: 'fbca04',
  description: 'Countersign waits for a person to check this; set and taken off by the App',
};

type Asked = Pick<JudgeTask, 'explain' | 'reviewAskedBy' | 'owner' | 'repo' | 'number'>;

export async function speakOf(
  context: SpeakContext,
  task: Asked,
  judgement: HeadJudgement,
): Promise<Spoken> {
  const { own, others } = judgement;
  const name = { owner: task.owner, repo: task.repo, number: task.number };
  const isMissing = isPersonMissing(own);
  const notes: string[] = [];
  const attempt = async (what: string, act: () => Promise<readonly string[]>): Promise<void> => {
    try {
      notes.push(...(await act()));
    } catch (error) {
      context.log.warn({ err: error, ...name }, `not done: ${what}`);
      notes.push(`Not done: ${what}: ${describeFailure(error)}.`);
    }
  };

  if (isMissing) await attempt('the review label', () => offerReviewLabel(context, name, own));
  await attempt('the label of what waits', () => keepWaitingLabel(context, name, own, isMissing));
  await attempt('asking for a review', () => askForReview(context, task, own, isMissing));
  if (own.policy.comment || task.explain === true)
    await attempt('the comment', () =>
      comment(
        context,
        name,
        (told) =>
          renderComment(own.verdict, {
            ...commentOptions(context, own.snapshot.pullRequest.headSha),
            notes: told,
            sameHead: others.map(({ number, verdict }) => ({ number, verdict })),
          }),
        notes,
      ),
    );
  const mayAsk = isMissing && (await mayRequestReviews(context));
  return { notes, buttons: mayAsk ? ['recheck', 'request-review'] : ['recheck'] };
}

/** Where there is no verdict: the page is not known, so that only an answer that was asked for is given. */
export async function speakOfNone(
  context: SpeakContext,
  task: Asked,
  headSha: string,
  title: string,
): Promise<Spoken> {
  const name = { owner: task.owner, repo: task.repo, number: task.number };
  const notes: string[] = [];
  if (task.reviewAskedBy !== undefined)
    notes.push(
      `Nobody was asked for a review: who the page names is not known (asked by @${task.reviewAskedBy}).`,
    );
  if (task.explain === true)
    try {
      const write = (told: readonly string[]): string =>
        renderNoVerdict(title, { ...commentOptions(context, headSha), notes: told });
      notes.push(...(await comment(context, name, write, notes)));
    } catch (error) {
      context.log.warn({ err: error, ...name }, 'not done: the comment');
      notes.push(`Not done: the comment: ${describeFailure(error)}.`);
    }
  return { notes, buttons: ['recheck'] };
}

const commentOptions = ({ detailsUrl }: SpeakContext, headSha: string) =>
  detailsUrl === null ? { headSha } : { headSha, detailsUrl };

function isPersonMissing({ verdict }: Judgement): boolean {
  return verdict.rules.some(
    ({ id, outcome }) => id === 'human-check' && outcome !== 'pass' && outcome !== 'note',
  );
}

/** Without the label in the repository nobody could choose it. */
async function offerReviewLabel(
  { client, memory }: SpeakContext,
  name: PullRequestName,
  { policy }: Judgement,
): Promise<readonly string[]> {
  const { label, counts } = policy.humanCheck;
  if (!counts.includes('label')) return [];
  const outcome = await offerLabel(client, name, { ...REVIEW_LABEL, name: label }, memory);
  return outcome === 'there'
    ? []
    : [
        `This repository has no label "${label}" yet, by which people say that they checked: somebody adds it under Issues, Labels, or gives the App the permission to write issues.`,
      ];
}

async function keepWaitingLabel(
  { client, memory }: SpeakContext,
  name: PullRequestName,
  { policy, snapshot }: Judgement,
  isMissing: boolean,
): Promise<readonly string[]> {
  const label = policy.waitingLabel;
  if (label === null) return [];
  if (label.toLowerCase() === policy.humanCheck.label.toLowerCase())
    return [`The label "${label}" is not set: by it people say that they checked.`];
  const has = snapshot.pullRequest.labels.some((one) => one.toLowerCase() === label.toLowerCase());
  if (has === isMissing) return [];
  const lacking = [
    isMissing
      ? `The label "${label}" could not be set: the App needs the permission to write issues.`
      : `The label "${label}" could not be taken off: the App needs the permission to write issues.`,
  ];
  if (isMissing) {
    const offered = await offerLabel(client, name, { ...WAITING_LABEL, name: label }, memory);
    if (offered === 'missing') return lacking;
  }
  const outcome = await setLabel(client, name, label, isMissing ? 'add' : 'remove');
  return outcome === 'done' ? [] : lacking;
}

/** Reviews may be asked for by an App that may write pull requests; nobody sees a button that does nothing. */
async function mayRequestReviews({ client, log }: SpeakContext): Promise<boolean> {
  try {
    return (await permissionsOf(client))['pull_requests'] === 'write';
  } catch (error) {
    log.warn({ err: error }, 'the permissions of the installation could not be read');
    return false;
  }
}

interface Remembered {
  readonly headSha: string;
  readonly notes: readonly string[];
}

/** What was asked of whom stays in the check while a person is missing at this head. */
async function askForReview(
  { client, memory }: SpeakContext,
  { owner, repo, number, reviewAskedBy }: Asked,
  { policy, snapshot }: Judgement,
  isMissing: boolean,
): Promise<readonly string[]> {
  const { headSha, author, repositoryId } = snapshot.pullRequest;
  const key = `asked:${repositoryId}#${number}`;
  if (reviewAskedBy === undefined) {
    const before = memory.get(key) as Remembered | undefined;
    return isMissing && before?.headSha === headSha ? before.notes : [];
  }
  const by = `(asked by @${reviewAskedBy})`;
  if (!isMissing) return [`Nobody was asked for a review: no person is missing ${by}.`];
  const named = [...new Set(policy.humanCheck.reviewersNeeded.flat())];
  const isAuthor = (one: string): boolean =>
    author !== null && one.toLowerCase() === `@${author.login.toLowerCase()}`;
  const reviewers = named.filter((one) => !isAuthor(one));
  if (reviewers.length === 0)
    return [
      named.length === 0
        ? `Nobody was asked for a review: the page names no reviewers, so that anybody who can write here and did not write this may check it ${by}.`
        : `Nobody was asked for a review: the page names only the author ${by}.`,
    ];
  const asked = await requestReviews(client, { owner, repo, number }, reviewers);
  const done = asked.filter(({ why }) => why === null).map(({ reviewer }) => reviewer);
  const notes = [
    ...(done.length === 0 ? [] : [`Asked for a review: ${done.join(', ')} ${by}.`]),
    ...asked.flatMap(({ reviewer, why }) =>
      why === null ? [] : [`${reviewer} could not be asked for a review: ${why} ${by}.`],
    ),
  ];
  memory.set(key, { headSha, notes });
  return notes;
}

async function comment(
  { client, memory }: SpeakContext,
  name: PullRequestName,
  render: (notes: readonly string[]) => string,
  notes: readonly string[],
): Promise<readonly string[]> {
  const outcome = await writeComment(client, name, { text: render(notes), memory });
  return outcome === 'not-permitted'
    ? [
        'The answer stands here only: the App may not comment on this pull request (it needs the permission to write issues, and a conversation that is not locked).',
      ]
    : [];
}
