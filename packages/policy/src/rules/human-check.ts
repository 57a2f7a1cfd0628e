import type { ClassifiedFile, Reach } from '@countersign/detectors';
import {
  aiLinesIn,
  concerningCalls,
  concernOf,
  rangesInWords,
  type Concern,
} from '../evaluate/concern.ts';
import {
  judgeHumanEvidence,
  SELF_CHECK_DELAY,
  SELF_CHECK_PHRASE,
  type CountedPerson,
  type HumanEvidence,
} from '../evaluate/human-evidence.ts';
import { capOutcome } from '../evaluate/level.ts';
import { atMost, worst } from '../evaluate/outcome.ts';
import type { People, Policy } from '../evaluate/policy.ts';
import { REACH_ORDER } from '../evaluate/reach.ts';
import { node, type Rule, type RuleInput, type RuleOutput, type UsedException } from '../rule.ts';
import type { Outcome, RuleEvidence, RuleResult } from '../verdict.ts';
import { count, list } from '../words.ts';

export const humanCheck: Rule = {
  id: 'human-check',
  title: 'What a person checks before it ships',
  why: 'What reaches customers, cannot be undone or moves money is a decision, and a decision needs a person.',
  evaluate(input) {
    const { facts, policy } = input;
    if (facts.source.kind === 'tree')
      return settled('These are files as they stand, not a change: nobody has to check them here.');
    if (facts.source.kind === 'history')
      return settled('This is a history, not a change: nobody has to check it here.');
    const concern = concernOf(input);
    const { groups, excepted, remarks } = groupFiles(input, concern);
    if (groups.length === 0)
      return {
        ...settled(
          concern.applies ? `${concern.why} Nothing in it needs a person's check.` : concern.why,
          remarks,
        ),
        excepted,
      };
    const reason = groups.every(({ tier }) => tier === 'guardrails') ? GUARDED : concern.why;

    const human =
      facts.reviews === null
        ? null
        : judgeHumanEvidence(facts.reviews, policy.humanCheck, facts.authorship.evidence);
    const children = groups.map((group) => judgeGroup(group, input, human));
    const outcome = worst(children.map((child) => child.outcome));
    const needed = groups.reduce((most, group) => Math.max(most, group.needed), 0);
    const missing = whatIsMissing(input, needed, human);
    const open = groups.filter((_, index) => children[index]?.outcome !== 'pass');
    return {
      result: node('human-check', {
        outcome,
        why: outcome === 'pass' ? `${reason} ${whoChecked(human)}` : `${reason} ${missing.why}`,
        remedy: outcome === 'pass' ? null : missing.remedy,
        evidence: [
          ...(reason === GUARDED ? [] : authorshipEvidence(input)),
          ...(human?.evidence ?? []),
          ...remarks,
        ],
        children,
      }),
      headline: `${missing.headline} (${list(open.flatMap((group) => group.files))})`,
      excepted,
    };
  },
};

function settled(why: string, evidence: readonly RuleEvidence[] = []): RuleOutput {
  return { result: node('human-check', { outcome: 'pass', why, evidence }), headline: '' };
}

/** Whoever may change what guards the gate alone may lift it: that needs a person whoever wrote it. */
const GUARDED = 'Files that guard the gate need a person, whoever changes them.';

/** Files that need the same check. */
interface Group {
  readonly id: string;
  readonly tier: GroupTier;
  /** The gravest this may become. */
  readonly limit: Outcome;
  readonly words: string;
  /** Key of the policy it is judged under. */
  readonly key: string;
  readonly needed: number;
  readonly files: readonly string[];
  /** The same with the lines that concern us, where they are known. */
  readonly places: readonly string[];
  readonly because: readonly string[];
}

const NEEDED: Readonly<Record<People, number>> = { go: 0, 'one person': 1, 'two people': 2 };

/** What is said of one file, and of several. */
const TIER_WORDS: Readonly<Record<GroupTier, readonly [one: string, many: string]>> = {
  inside_only: ['only we see', 'only we see'],
  customers_see_it: ['customers see', 'customers see'],
  cannot_undo: ['does what cannot be undone', 'do what cannot be undone'],
  money_or_everyone: ['moves money or reaches everyone', 'move money or reach everyone'],
  guardrails: ['holds the guardrails themselves', 'hold the guardrails themselves'],
};

type GroupTier = Reach | 'guardrails';

interface Grouped {
  readonly groups: readonly Group[];
  readonly excepted: readonly UsedException[];
  readonly remarks: readonly RuleEvidence[];
}

interface Member {
  readonly path: string;
  readonly place: string;
  readonly because: string | null;
}

function groupFiles(input: RuleInput, concern: Concern): Grouped {
  const { facts, policy, reachOf, exceptionFor } = input;
  const members = new Map<GroupTier, Member[]>();
  const excepted: UsedException[] = [];
  const refused = new Map<string, RuleEvidence>();
  for (const file of facts.files) {
    const calls = concerningCalls(file, concern, input);
    const place = reachOf(pathsOf(file), file.surfaces, calls);
    const tier = place.guardrail ? 'guardrails' : place.reach;
    for (const glob of place.refused)
      refused.set(glob, {
        text: `human_check.ours: ${JSON.stringify(glob)}`,
        counts: false,
        why: `it would lower the locked tier of ${file.path}`,
        event: null,
      });
    if (neededFor(tier, policy) === 0) continue;
    const lines = concern.lines === null ? null : aiLinesIn(file, concern.lines);
    const isConcerned = concern.applies && (concern.lines === null || lines !== null);
    if (!isConcerned && tier !== 'guardrails') continue;
    const exception = exceptionForAll(file, place.reach, exceptionFor);
    if (exception !== null) {
      excepted.push({ exception, path: file.path });
      continue;
    }
    const known = members.get(tier) ?? [];
    known.push({
      path: file.path,
      place: lines === null || lines === 'any' ? file.path : `${file.path}:${rangesInWords(lines)}`,
      because: place.because,
    });
    members.set(tier, known);
  }
  const order = [...REACH_ORDER, 'guardrails' as const].toReversed();
  const groups = order.flatMap((tier): readonly Group[] => {
    const files = members.get(tier) ?? [];
    const needed = neededFor(tier, policy);
    if (files.length === 0) return [];
    return [
      {
        id: `human-check.${tier}`,
        tier,
        limit: tier === 'guardrails' ? 'block' : concern.limit,
        words: TIER_WORDS[tier][files.length === 1 ? 0 : 1],
        key: `human_check.${tier === 'guardrails' ? 'money_or_everyone' : tier}`,
        needed,
        files: files.map(({ path }) => path),
        places: files.map(({ place }) => place),
        because: [...new Set(files.flatMap(({ because }) => (because === null ? [] : [because])))],
      },
    ];
  });
  return { groups, excepted, remarks: [...refused.values()] };
}

/** Guardrails need as many people as the gravest tier, and always one. */
function neededFor(tier: GroupTier, { humanCheck: { people } }: Policy): number {
  return tier === 'guardrails'
    ? Math.max(1, NEEDED[people.money_or_everyone])
    : NEEDED[people[tier]];
}

const pathsOf = ({ path, previousPath }: ClassifiedFile): readonly string[] =>
  previousPath === null ? [path] : [path, previousPath];

/** A file that was moved is excepted only where both of its places are. */
function exceptionForAll(
  file: ClassifiedFile,
  reach: Reach,
  exceptionFor: RuleInput['exceptionFor'],
): ReturnType<RuleInput['exceptionFor']> {
  const found = pathsOf(file).map((path) =>
    exceptionFor({ rules: ['human_check', `human_check.${reach}`], path, fingerprint: null }),
  );
  return found.includes(null) ? null : (found[0] ?? null);
}

function judgeGroup(group: Group, input: RuleInput, human: HumanEvidence | null): RuleResult {
  const { policy, gate, facts } = input;
  const stop = atMost(capOutcome(policy, group.key, 'block'), group.limit);
  const why = `${count(group.files.length, 'file')} that ${group.words} (${list(group.places)}${group.because.length === 0 ? '' : `: ${list(group.because)}`}) ${group.files.length === 1 ? 'needs' : 'need'} ${people(group.needed)}.`;
  const outcomeOf = (): Outcome => {
    if (human !== null) {
      const state = satisfaction(group.needed, human, policy);
      if (state === 'yes') return 'pass';
      return state === 'unknown' && stop === 'block' ? 'unsure' : stop;
    }
    if (gate === 'hook') return 'note';
    return gate === 'pull-request' && facts.reviews === null ? 'unsure' : stop;
  };
  return node(group.id, { outcome: outcomeOf(), why });
}

/** Each list of reviewers has to be satisfied by itself. */
function satisfaction(
  needed: number,
  human: HumanEvidence,
  policy: Policy,
): 'yes' | 'no' | 'unknown' {
  const { authorMayCheck, reviewersNeeded } = policy.humanCheck;
  if (human.emergency !== null) return 'yes';
  const wanted = needed + (human.unknownAuthors.length > 0 && !authorMayCheck ? 1 : 0);
  if (reviewersNeeded.length === 0) return human.people.length >= wanted ? 'yes' : 'no';
  const states = reviewersNeeded.map((_, index) => {
    const of = human.people.map((person) => person.memberships[index]);
    const sure = of.filter((membership) => membership === 'yes').length;
    const unsure = of.filter((membership) => membership === 'unknown').length;
    if (sure >= wanted) return 'yes';
    return sure + unsure >= wanted ? 'unknown' : 'no';
  });
  if (states.includes('no')) return 'no';
  return states.includes('unknown') ? 'unknown' : 'yes';
}

/** Items named in one sentence; all of them are in the evidence. */
const SHOWN = 5;

interface Missing {
  readonly why: string;
  readonly remedy: string;
  readonly headline: string;
}

function whatIsMissing(input: RuleInput, needed: number, human: HumanEvidence | null): Missing {
  const { policy, gate } = input;
  const howTo = instructions(policy, needed);
  const headline = `${people(needed)} must check this`;
  if (human === null) {
    if (gate === 'pull-request')
      return {
        why: 'Whether a person checked it could not be read.',
        remedy: 'Run the check again.',
        headline: 'labels and reviews could not be read',
      };
    return {
      why: `${capitalise(people(needed))} must check it on the pull request; labels and reviews cannot be seen from here.`,
      remedy: `On the pull request: ${howTo}`,
      headline: `${headline} on the pull request`,
    };
  }
  const have = human.people.filter(isSure).length;
  const extra =
    human.unknownAuthors.length > 0 && !policy.humanCheck.authorMayCheck
      ? ` One more than usual, because no account stands behind ${list(human.unknownAuthors)}: link the address to its account, or ask one more person.`
      : '';
  const refused = human.evidence.filter(({ counts, event }) => !counts && event !== null);
  const notCounted =
    refused.length === 0
      ? ''
      : ` Not counted: ${refused
          .slice(0, SHOWN)
          .map(({ text, why }) => `${text}, because ${why ?? ''}`)
          .join('; ')}${refused.length > SHOWN ? `; and ${refused.length - SHOWN} more` : ''}.`;
  return {
    why: `${capitalise(people(needed))} must check it; ${have === 0 ? 'nobody has' : `${have} ${have === 1 ? 'has' : 'have'}`}.${notCounted}${extra}`,
    remedy: capitalise(howTo),
    headline,
  };
}

function instructions({ humanCheck }: Policy, needed: number): string {
  const { label, counts, authorMayCheck, reviewersNeeded } = humanCheck;
  const ways = counts.map((kind) =>
    kind === 'label' ? `adds the label \`${label}\`` : 'approves in a review',
  );
  const who = [
    'a person with write access',
    ' who did not write this change',
    ...reviewersNeeded.map((reviewers) => `, one of ${reviewers.join(', ')}`),
  ].join('');
  const twice =
    needed > 1 ? ` ${capitalise(people(needed))} are needed; one label speaks for one person.` : '';
  const self = authorMayCheck
    ? ` The author counts as one by typing \`${SELF_CHECK_PHRASE}\` as a comment, ${SELF_CHECK_DELAY} minutes or more after the last push.`
    : '';
  return `${who} ${ways.join(' or ')} after the last push.${twice}${self}`;
}

/** False for somebody who counts only if a team that cannot be looked up has them. */
const isSure = ({ memberships }: CountedPerson): boolean =>
  memberships.length === 0 || memberships.includes('yes');

function whoChecked(human: HumanEvidence | null): string {
  const emergency = human?.emergency ?? null;
  if (emergency !== null)
    return `Emergency, declared by @${emergency.account.login}: ${emergency.reason} It has to be checked within a day.`;
  const names = (human?.people ?? [])
    .filter(isSure)
    .map(({ account, selfCheck }) =>
      selfCheck ? `@${account.login} (self-checked)` : `@${account.login}`,
    );
  return `Checked by ${list(names, 5)}.`;
}

function authorshipEvidence({ facts }: RuleInput): readonly RuleEvidence[] {
  return facts.authorship.evidence
    .filter(({ role }) => role === 'author')
    .slice(0, SHOWN)
    .map(({ text, commit }) => ({
      text: commit === null ? text : `${text} (${commit.slice(0, 12)})`,
      counts: true,
      why: null,
      event: null,
    }));
}

const people = (needed: number): string =>
  needed === 1 ? 'one person' : needed === 2 ? 'two people' : `${needed} people`;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
