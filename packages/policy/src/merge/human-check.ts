/** `human_check` of two pages. */
import type { Reach } from '@countersign/detectors';
import type { HumanCheckPolicy, KeyOrigin, OwnSurface } from '../evaluate/policy.ts';
import { isLocked } from '../evaluate/level.ts';
import { REACH_ORDER } from '../evaluate/reach.ts';
import { APPLIES_TO, PEOPLE } from '../page/schema.ts';
import { canonicalJson, distinct } from './canonical-json.ts';
import {
  bothOrigin,
  mergeList,
  mergeRequired,
  record,
  type Layers,
  type Ledger,
} from './layers.ts';

export function mergeHumanCheck(layers: Layers, ledger: Ledger): HumanCheckPolicy {
  const people = (reach: Reach) =>
    mergeRequired(
      layers,
      ledger,
      `human_check.${reach}`,
      PEOPLE,
      (page) => page.human_check?.[reach],
    );
  const mayCheck = mergeRequired(
    layers,
    ledger,
    'human_check.author_may_check',
    ['yes', 'no'],
    (page) => page.human_check?.author_may_check,
  );
  return {
    appliesTo: mergeRequired(
      layers,
      ledger,
      'human_check.applies_to',
      APPLIES_TO,
      (page) => page.human_check?.applies_to,
    ),
    people: {
      inside_only: people('inside_only'),
      customers_see_it: people('customers_see_it'),
      cannot_undo: people('cannot_undo'),
      money_or_everyone: people('money_or_everyone'),
    },
    authorMayCheck: mayCheck === 'yes',
    label: mergeRequired(
      layers,
      ledger,
      'human_check.label',
      null,
      (page) => page.human_check?.label,
    ),
    counts: mergeList(
      layers,
      ledger,
      'human_check.counts',
      'replace-or-narrow',
      (page) => page.human_check?.counts,
    ),
    reviewersNeeded: mergeReviewers(layers, ledger),
    ours: mergeOurs(layers, ledger),
  };
}

function mergeReviewers(layers: Layers, ledger: Ledger): readonly (readonly string[])[] {
  const key = 'human_check.reviewers';
  const base = layers.organisation?.human_check?.reviewers ?? [];
  const wanted = layers.repository?.human_check?.reviewers;
  const stacked = isLocked(layers.lock, key) || wanted === undefined;
  const lists = distinct(
    (stacked ? [base, wanted ?? []] : [wanted]).filter((list) => list.length > 0),
  );
  const fromBoth = stacked && base.length > 0 && wanted !== undefined;
  let origin: KeyOrigin = 'preset';
  if (fromBoth) origin = 'organisation and repository';
  else if (wanted !== undefined) origin = 'repository';
  else if (base.length > 0) origin = 'organisation';
  record(ledger, layers, key, lists, origin);
  return lists;
}

function mergeOurs(layers: Layers, ledger: Ledger): readonly OwnSurface[] {
  const key = 'human_check.ours';
  const base = layers.organisation?.human_check?.ours ?? [];
  const allTiersLocked = REACH_ORDER.slice(1).every((reach) =>
    isLocked(layers.lock, `human_check.${reach}`),
  );
  const known = new Set(base.map(canonicalJson));
  const wanted = (layers.repository?.human_check?.ours ?? []).flatMap((ours) => {
    if (known.has(canonicalJson(ours))) return [];
    // Nothing lies below `inside_only`: such paths can only lower. Others may raise too, so each path is judged by itself.
    if (ours.paths === undefined || ours.means !== 'inside_only' || !allTiersLocked) return [ours];
    for (const glob of ours.paths)
      ledger.refused.push({ key, why: `${JSON.stringify(glob)} would lower a locked tier` });
    const { paths: _, ...calls } = ours;
    return calls.calls === undefined ? [] : [calls];
  });
  const value = distinct([...base, ...wanted]);
  const under = layers.organisation?.human_check?.ours === undefined ? 'preset' : 'organisation';
  record(ledger, layers, key, value, bothOrigin(base.length, value.length, under));
  return value.map((ours) => ({
    ...ours,
    origin: base.includes(ours) ? 'organisation' : 'repository',
  }));
}
