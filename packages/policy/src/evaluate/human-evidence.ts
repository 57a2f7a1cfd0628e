/** Which labels and reviews count as a person's check. Every one that does not is named with its reason. */
import type { Account, AuthorshipEvidence, ReviewEvent, ReviewFacts } from '@countersign/detectors';
import type { RuleEvidence } from '../verdict.ts';
import type { HumanCheckPolicy } from './policy.ts';

/** Roles that can write. A custom role may or may not: it does not count. */
const WRITING_ROLES: ReadonlySet<string> = new Set(['write', 'maintain', 'admin']);
/** Roles that answer for a repository: only they may declare an emergency. */
const ANSWERING_ROLES: ReadonlySet<string> = new Set(['maintain', 'admin']);

/** What an author types where the page lets authors check. */
export const SELF_CHECK_PHRASE = 'countersign: I read this and it may ship';
/** Minutes between the last push and that phrase: reading takes time. */
export const SELF_CHECK_DELAY = 10;

/** Whether a person is on one list of reviewers; `unknown` where that hangs on a team. */
export type Membership = 'yes' | 'no' | 'unknown';

export interface CountedPerson {
  readonly account: Account;
  /** True when the person wrote the change, or part of it, and the page lets authors check. */
  readonly selfCheck: boolean;
  /** One for each list of `reviewersNeeded`. */
  readonly memberships: readonly Membership[];
}

export interface HumanEvidence {
  /** Each person once. */
  readonly people: readonly CountedPerson[];
  readonly evidence: readonly RuleEvidence[];
  /**
   * Addresses of commits that no account and no AI tool stands behind. Whoever wrote them may be among the people, so
   * one more person is needed.
   */
  readonly unknownAuthors: readonly string[];
  /** Who declared an emergency, with the reason: it stands in for everybody who is missing, and is looked at afterwards. */
  readonly emergency: { readonly account: Account; readonly reason: string } | null;
}

export function judgeHumanEvidence(
  reviews: ReviewFacts,
  policy: HumanCheckPolicy,
  authorship: readonly AuthorshipEvidence[],
): HumanEvidence {
  const people = new Map<number, CountedPerson>();
  const evidence: RuleEvidence[] = [];
  let emergency: HumanEvidence['emergency'] = null;
  for (const { event, superseded } of relevantEvents(reviews, policy.label)) {
    const judged = judgeEvent(event, superseded, reviews, policy);
    evidence.push(judged.evidence);
    if (judged.person === null) continue;
    const { account } = judged.person;
    if (isEmergency(event)) emergency = { account, reason: event.words ?? '' };
    else if (!people.has(account.id)) people.set(account.id, judged.person);
  }
  if (isPresent(reviews, policy.label) && !evidence.some(({ event }) => event?.kind === 'label'))
    evidence.push({
      text: `label ${policy.label}`,
      counts: false,
      why: 'who added it cannot be seen yet',
      event: null,
    });

  const unknownAuthors = reviews.unattributed.filter(
    (address) => !authorship.some((item) => isToolAddress(item, address)),
  );
  for (const address of unknownAuthors)
    evidence.push({
      text: `commit by ${address}`,
      counts: false,
      why: 'no account stands behind this address, so nobody can tell whether its owner is among those who checked',
      event: null,
    });
  return { people: [...people.values()], evidence, unknownAuthors, emergency };
}

const isEmergency = ({ kind, name }: ReviewEvent): boolean =>
  kind === 'phrase' && name === 'emergency';

/** A tool's own address is an author who cannot check anything. */
const isToolAddress = (item: AuthorshipEvidence, address: string): boolean =>
  item.role !== 'reviewer' &&
  item.strength !== 'weak' &&
  (item.kind === 'email' || item.kind === 'trailer') &&
  item.text.toLowerCase().includes(`<${address.toLowerCase()}>`);

interface RelevantEvent {
  readonly event: ReviewEvent;
  /** What took it back since, or null. */
  readonly superseded: string | null;
}

const DECIDING_STATES: ReadonlySet<string> = new Set([
  'APPROVED',
  'CHANGES_REQUESTED',
  'DISMISSED',
]);

const sameLabel = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isPresent = (reviews: ReviewFacts, label: string): boolean =>
  reviews.labels.some((present) => sameLabel(present, label));

function relevantEvents(reviews: ReviewFacts, label: string): readonly RelevantEvent[] {
  const present = isPresent(reviews, label);
  return reviews.events.flatMap((event, index): readonly RelevantEvent[] => {
    const later = reviews.events.slice(index + 1);
    if (event.kind === 'phrase') return [{ event, superseded: null }];
    if (event.kind === 'label') {
      if (event.action !== 'added' || !sameLabel(event.name, label)) return [];
      const removal = later.find(
        (one) => one.kind === 'label' && one.action === 'removed' && sameLabel(one.name, label),
      );
      if (removal !== undefined)
        return [{ event, superseded: `the label was taken off again by ${nameOf(removal.actor)}` }];
      return [{ event, superseded: present ? null : 'the label is not there any more' }];
    }
    if (event.name.toUpperCase() !== 'APPROVED' || event.action !== 'added') return [];
    const change = later.find(
      (one) =>
        one.kind === 'review' &&
        one.actor?.id === event.actor?.id &&
        DECIDING_STATES.has(one.name.toUpperCase()) &&
        (one.name.toUpperCase() !== 'APPROVED' || one.action === 'removed'),
    );
    if (change === undefined) return [{ event, superseded: null }];
    const what =
      change.name.toUpperCase() === 'CHANGES_REQUESTED'
        ? `${nameOf(event.actor)} asked for changes afterwards`
        : 'the review was dismissed';
    return [{ event, superseded: what }];
  });
}

interface JudgedEvent {
  readonly evidence: RuleEvidence;
  readonly person: CountedPerson | null;
}

function judgeEvent(
  event: ReviewEvent,
  superseded: string | null,
  reviews: ReviewFacts,
  policy: HumanCheckPolicy,
): JudgedEvent {
  const text = describeEvent(event);
  const { actor } = event;
  const why = whyNot(event, reviews, policy) ?? superseded;
  if (actor === null || why !== null)
    return { evidence: { text, counts: false, why, event }, person: null };

  const selfCheck = wrote(actor, reviews) !== null;
  const memberships = policy.reviewersNeeded.map((reviewers) =>
    membershipOf(actor, reviewers, event),
  );
  if (!isEmergency(event) && memberships.length > 0 && !memberships.includes('yes')) {
    const teams = policy.reviewersNeeded.flat().filter(isTeam);
    const unknown = memberships.includes('unknown');
    const reason = unknown
      ? `whether ${nameOf(actor)} belongs to ${teams.join(' or ')} cannot be seen: the App needs the permission to read members`
      : `${nameOf(actor)} is not among the reviewers the page names`;
    const person = unknown ? { account: actor, selfCheck: false, memberships } : null;
    return { evidence: { text, counts: false, why: reason, event }, person };
  }
  return {
    evidence: { text: selfCheck ? `${text}, self-checked` : text, counts: true, why: null, event },
    person: { account: actor, selfCheck, memberships },
  };
}

const CARRIED: Readonly<Record<NonNullable<ReviewEvent['carriedOver']>, string>> = {
  'same-tree': ', on an earlier head with the same files',
  'same-patch': ', on an earlier head with the same changes',
};

function describeEvent(event: ReviewEvent): string {
  const role = event.role === null ? 'role unknown' : `role ${event.role}`;
  const carried = event.carriedOver === undefined ? '' : CARRIED[event.carriedOver];
  return `${whatIs(event)} by ${nameOf(event.actor)} (${role})${carried}`;
}

function whatIs(event: ReviewEvent): string {
  if (event.kind === 'label') return `label ${event.name}`;
  if (event.kind === 'review') return 'approving review';
  return isEmergency(event) ? `emergency (${event.words ?? ''})` : `"${SELF_CHECK_PHRASE}"`;
}

/** The most fundamental reason first. */
function whyNot(event: ReviewEvent, reviews: ReviewFacts, policy: HumanCheckPolicy): string | null {
  const { actor } = event;
  if (actor === null) return 'the account is gone';
  const name = nameOf(actor);
  if (actor.type !== 'User' || actor.login.endsWith('[bot]')) return `${name} is not a person`;
  if (event.viaApp !== null) return `it was done through the app ${event.viaApp}, not by hand`;
  if (event.agentIntent) return "GitHub marks it as an agent's doing";
  const part = wrote(actor, reviews);
  const own = event.kind === 'phrase' && !isEmergency(event);
  if (part !== null && !(own && policy.authorMayCheck))
    return policy.authorMayCheck && !isEmergency(event)
      ? `${name} ${part}: an author checks by typing "${SELF_CHECK_PHRASE}" as a comment`
      : `${name} ${part}`;
  if (own && part === null)
    return `${name} did not write this change: a label or a review is meant for others`;
  if (event.role === null) return `what ${name} may do here is not known`;
  const role = isNamedMember(event, actor, policy) ? null : roleMistake(event.role, name);
  if (role !== null) return role;
  if (isEmergency(event) && !ANSWERING_ROLES.has(event.role))
    return `${name} has the role ${event.role}: only maintain and admin may declare an emergency`;
  if (event.kind !== 'phrase' && !policy.counts.includes(event.kind))
    return `the page counts ${policy.counts.map((kind) => `${kind}s`).join(' and ')} only`;
  if (event.onPresentHead === null) return 'whether it came after the last push cannot be told';
  if (!event.onPresentHead) return 'it came before the last push';
  return own ? tooEarly(event, reviews) : null;
}

function tooEarly({ at }: ReviewEvent, { headSince }: ReviewFacts): string | null {
  if (headSince === null || headSince === undefined)
    return 'how long after the last push it came cannot be told';
  const minutes = (Date.parse(at) - Date.parse(headSince)) / 60_000;
  return minutes >= SELF_CHECK_DELAY
    ? null
    : `it came less than ${SELF_CHECK_DELAY} minutes after the last push: reading takes time`;
}

/** Whom the page names through a team needs no further right. */
const isNamedMember = (event: ReviewEvent, actor: Account, policy: HumanCheckPolicy): boolean =>
  policy.reviewersNeeded.some(
    (reviewers) => reviewers.some(isTeam) && membershipOf(actor, reviewers, event) === 'yes',
  );

function roleMistake(role: string, name: string): string | null {
  if (WRITING_ROLES.has(role)) return null;
  if (role === 'none') return `${name} has no access here`;
  if (role === 'read' || role === 'triage') return `${name} has only ${role} access`;
  return `whether the role "${role}" of ${name} can write is not known`;
}

function wrote(actor: Account, reviews: ReviewFacts): string | null {
  if (isSame(actor, reviews.author)) return 'opened this pull request';
  return reviews.contributors.some((one) => isSame(actor, one))
    ? 'wrote part of this change'
    : null;
}

const isSame = (a: Account, b: Account | null): boolean =>
  b !== null && (a.id === b.id || a.login.toLowerCase() === b.login.toLowerCase());

const isTeam = (reviewer: string): boolean => reviewer.includes('/');

function membershipOf(
  actor: Account,
  reviewers: readonly string[],
  { teams = [] }: ReviewEvent,
): Membership {
  const login = `@${actor.login.toLowerCase()}`;
  if (reviewers.some((reviewer) => reviewer.toLowerCase() === login)) return 'yes';
  const answers = reviewers
    .filter(isTeam)
    .map((team) => teams.find((one) => sameLabel(one.team, team))?.member ?? null);
  if (answers.includes(true)) return 'yes';
  return answers.includes(null) ? 'unknown' : 'no';
}

const nameOf = (account: Account | null): string =>
  account === null ? 'an account that is gone' : `@${account.login}`;
