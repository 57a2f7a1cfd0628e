/**
 * Preset, organisation page and repository page → the policy of one repository. A repository may always be stricter; it
 * may be looser only where the organisation has not locked the key. What is refused is listed in words, and the
 * organisation's value applies.
 */
import { sha256Hex } from '@countersign/detectors';
import { asWritten, judgeExceptions, loosensLock } from '../evaluate/exceptions.ts';
import type {
  AssistedBy,
  DeclaredException,
  KeyOrigin,
  PageOrigin,
  Policy,
  PolicySource,
} from '../evaluate/policy.ts';
import type { PolicyProblem } from '../page/problem.ts';
import { LEVELS, MODES, type PolicyPage } from '../page/schema.ts';
import type { Mode } from '../verdict.ts';
import { mergeApproved, toolsNotUsed } from './approved.ts';
import { canonicalJson, distinct } from './canonical-json.ts';
import { mergeHumanCheck } from './human-check.ts';
import {
  bothOrigin,
  mergeList,
  mergeOne,
  mergeRequired,
  record,
  type Layers,
  type Ledger,
} from './layers.ts';
import { mergeLength } from './length.ts';
import { notEnforcedKeys } from './not-enforced.ts';
import { defaultPreset, findPreset } from './presets.ts';

export interface PageInput {
  readonly page: PolicyPage;
  readonly file: string;
  readonly origin: PageOrigin;
  /** What reading the page brought up: warnings, or the errors of a newer version that could not be used. */
  readonly problems?: readonly PolicyProblem[];
  /** Day (`YYYY-MM-DD`, UTC) of the copy, where it is one that was stored for local use. */
  readonly storedOn?: string;
}

export interface MergeInput {
  readonly organisation: PageInput | null;
  readonly repository: PageInput | null;
  /** The day decides which exceptions have ended. */
  readonly now: Date;
}

export function mergePolicy(input: MergeInput): Policy {
  const organisation = input.organisation?.page ?? null;
  const repository = input.repository?.page ?? null;
  const extended = organisation?.extends;
  const preset = extended === undefined ? defaultPreset : (findPreset(extended) ?? defaultPreset);
  const lock = organisation?.lock ?? [];
  const layers: Layers = {
    preset: preset.page,
    presetIsFloor: extended !== undefined,
    organisation,
    repository,
    lock,
  };
  const ledger: Ledger = { keys: {}, refused: [] };

  refuseWhatIsNotTheirs(layers, ledger);
  const mode = mergeRequired(layers, ledger, 'mode', MODES, (page) => page.mode);
  const lockedMode = stricterMode(organisation?.mode ?? preset.page.mode ?? 'observe', mode);
  const levels = mergeLevels(layers, ledger);
  for (const key of ['countries', 'our_words'] as const)
    mergeList(layers, ledger, `off_limits.${key}`, 'add', (page) => page.off_limits?.[key]);
  const ourPatterns = mergeOurPatterns(layers, ledger);
  const approved = mergeApproved(layers, ledger);
  const aiTools = {
    approved,
    notUsed: toolsNotUsed(layers, approved),
    others: mergeRequired(
      layers,
      ledger,
      'ai_tools.others',
      LEVELS,
      (page) => page.ai_tools?.others,
    ),
    hosts: mergeList(
      layers,
      ledger,
      'ai_tools.hosts',
      'add-or-keep',
      (page) => page.ai_tools?.hosts,
    ),
  };
  const humanCheck = mergeHumanCheck(layers, ledger);
  const longest = mergeLength(
    layers,
    ledger,
    'exceptions_last_at_most',
    'shorter',
    (page) => page.exceptions_last_at_most,
  );
  mergeLength(layers, ledger, 'record.keep', 'longer', (page) => page.record?.keep);
  mergeOne(layers, ledger, 'record.where', null, (page) => page.record?.where);
  const comment =
    mergeOne(
      layers,
      ledger,
      'pull_requests.comment',
      null,
      (page) => page.pull_requests?.comment,
    ) === 'on';
  const waitingLabel =
    mergeOne(
      layers,
      ledger,
      'pull_requests.waiting_label',
      null,
      (page) => page.pull_requests?.waiting_label,
    ) ?? null;
  const assistedBy = mergeRequired<AssistedBy>(
    layers,
    ledger,
    'pull_requests.assisted_by',
    null,
    (page) => page.pull_requests?.assisted_by,
  );
  const honour = mergeList(layers, ledger, 'honour', 'replace-or-narrow', (page) => page.honour);

  const who = mergeOwner(layers, ledger);
  const declared = declareExceptions(input, lock);
  const longestDays = Number.parseInt(longest ?? '90', 10);
  const judged = judgeExceptions(declared, longestDays, input.now);
  record(ledger, layers, 'exceptions', declared.map(asWritten), exceptionsOrigin(declared));
  for (const exception of judged.refused)
    ledger.refused.push({ key: `exceptions:${exception.rule}`, why: exception.refusedWhy });

  const fingerprintKey = repository?.fingerprint_key ?? null;
  if (fingerprintKey !== null)
    record(ledger, layers, 'fingerprint_key', fingerprintKey, 'repository');

  const pages = [organisation, repository].filter((page) => page !== null);
  const notEnforced = notEnforcedKeys(pages);
  const sources: PolicySource[] = ['preset'];
  if (organisation !== null) sources.push('organisation');
  if (repository !== null) sources.push('repository');

  const lasting = {
    hasPage: pages.length > 0,
    preset: preset.id,
    ...who,
    mode,
    lockedMode,
    lock,
    levels,
    aiTools,
    humanCheck,
    assistedBy,
    comment,
    waitingLabel,
    honour,
    ourPatterns,
    fingerprintKey,
    notEnforced,
    doubts:
      extended !== undefined && findPreset(extended) === null
        ? [`The organisation's page extends ${extended}, which this version does not have.`]
        : [],
  };
  const values = Object.fromEntries(
    Object.entries(ledger.keys).map(([key, { value }]) => [key, value]),
  );
  return {
    hash: sha256Hex(canonicalJson({ ...lasting, longestDays, values })),
    ...lasting,
    sources,
    pages: [input.organisation, input.repository]
      .filter((page) => page !== null)
      .map(({ origin, file, storedOn = null }) => ({ origin, file, storedOn })),
    exceptions: { longestDays, ...judged },
    keys: Object.fromEntries(Object.entries(ledger.keys).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    refused: ledger.refused,
    remarks: [...(input.organisation?.problems ?? []), ...(input.repository?.problems ?? [])],
  };
}

const stricterMode = (a: Mode, b: Mode): Mode => (MODES.indexOf(a) >= MODES.indexOf(b) ? a : b);

function refuseWhatIsNotTheirs({ organisation, repository }: Layers, ledger: Ledger): void {
  if (repository?.lock !== undefined)
    ledger.refused.push({ key: 'lock', why: 'only the organisation file may lock' });
  if (repository?.extends !== undefined)
    ledger.refused.push({ key: 'extends', why: 'only one level: the organisation file' });
  if (organisation?.fingerprint_key !== undefined)
    ledger.refused.push({ key: 'fingerprint_key', why: "only a repository's own page sets it" });
}

function mergeLevels(layers: Layers, ledger: Ledger): Policy['levels'] {
  const level = (name: keyof Policy['levels']) =>
    mergeRequired(layers, ledger, `off_limits.${name}`, LEVELS, (page) => page.off_limits?.[name]);
  return {
    personal: level('personal'),
    secrets: level('secrets'),
    financials: level('financials'),
    contract: level('contract'),
  };
}

function mergeOurPatterns(layers: Layers, ledger: Ledger): Policy['ourPatterns'] {
  const base = layers.organisation?.off_limits?.our_patterns ?? [];
  const value = distinct([...base, ...(layers.repository?.off_limits?.our_patterns ?? [])]);
  const under =
    layers.organisation?.off_limits?.our_patterns === undefined ? 'preset' : 'organisation';
  record(
    ledger,
    layers,
    'off_limits.our_patterns',
    value,
    bothOrigin(base.length, value.length, under),
  );
  return value;
}

function mergeOwner(
  { organisation, repository }: Layers,
  ledger: Ledger,
): Pick<Policy, 'owner' | 'contacts' | 'nextReview'> {
  const pages = [organisation, repository].filter((page) => page !== null);
  const contacts = distinct(pages.map((page) => page.owner));
  const reviews = pages.map((page) => page.next_review).toSorted();
  const owner = contacts[0] ?? null;
  const nextReview = reviews[0] ?? null;
  const top = organisation === null ? 'repository' : 'organisation';
  if (owner !== null) ledger.keys['owner'] = { value: owner, origin: top, locked: false };
  if (contacts.length > 1)
    ledger.keys['contacts'] = {
      value: contacts,
      origin: 'organisation and repository',
      locked: false,
    };
  if (nextReview !== null) {
    const origin = nextReview === organisation?.next_review ? 'organisation' : 'repository';
    ledger.keys['next_review'] = { value: nextReview, origin, locked: false };
  }
  return { owner, contacts, nextReview };
}

function declareExceptions(
  input: MergeInput,
  lock: readonly string[],
): readonly DeclaredException[] {
  const owner = input.organisation?.page.owner ?? null;
  const seen = new Set<string>();
  return [input.organisation, input.repository].flatMap((from) =>
    (from?.page.exceptions ?? []).flatMap((exception): readonly DeclaredException[] => {
      const key = canonicalJson(exception);
      if (from === null || seen.has(key)) return [];
      seen.add(key);
      const isLocked = from.origin === 'repository' && loosensLock(exception.rule, lock);
      const found = { approver: isLocked ? owner : null, addedOn: null, disowned: null };
      return [{ ...exception, origin: from.origin, ...found }];
    }),
  );
}

function exceptionsOrigin(declared: readonly DeclaredException[]): KeyOrigin {
  const origins = new Set(declared.map((exception) => exception.origin));
  if (origins.size === 2) return 'organisation and repository';
  return declared[0]?.origin ?? 'preset';
}
