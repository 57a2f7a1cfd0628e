/** `ai_tools.approved`: by tool id; where locked, a repository may only tighten. */
import type { ApprovedAiTool } from '../evaluate/policy.ts';
import { isLocked } from '../evaluate/level.ts';
import { PLANS, type ApprovedTool } from '../page/schema.ts';
import { canonicalJson } from './canonical-json.ts';
import { beneath, listWords, record, type Layers, type Ledger } from './layers.ts';

const KEY = 'ai_tools.approved';

export function mergeApproved(layers: Layers, ledger: Ledger): readonly ApprovedAiTool[] {
  const under = beneath(layers, KEY, (page) => page.ai_tools?.approved);
  const base = (under.value ?? []).filter(isUsed).map(withoutUse);
  const wanted = layers.repository?.ai_tools?.approved;
  if (wanted === undefined) {
    record(ledger, layers, KEY, base, under.origin);
    return base;
  }

  const refuse = (why: string): void => void ledger.refused.push({ key: KEY, why });
  // A list that was never set is the repository's to set, locked or not.
  const hasFloor = isLocked(layers.lock, KEY) && under.floor !== undefined;
  const merged = new Map(base.map((tool) => [tool.tool, tool]));
  for (const tool of wanted) {
    const before = merged.get(tool.tool);
    if (!isUsed(tool)) merged.delete(tool.tool);
    else if (!hasFloor) merged.set(tool.tool, { ...before, ...withoutUse(tool) });
    else if (before === undefined)
      refuse(`${JSON.stringify(tool.tool)} is not on the organisation's list`);
    else merged.set(tool.tool, tighten(before, tool, refuse));
  }
  const value = [...merged.values()];
  const added = base.length === 0 ? 'repository' : 'organisation and repository';
  const unchanged = canonicalJson(value) === canonicalJson(base);
  record(ledger, layers, KEY, value, unchanged ? under.origin : added);
  return value;
}

/** Named by a page with `use: "no"`, and by none that counts more as used. */
export function toolsNotUsed(
  { organisation, repository }: Layers,
  approved: readonly ApprovedAiTool[],
): readonly string[] {
  const used = new Set(approved.map(({ tool }) => tool));
  const named = [organisation, repository].flatMap((page) => page?.ai_tools?.approved ?? []);
  const unused = named.filter((tool) => !isUsed(tool) && !used.has(tool.tool));
  return [...new Set(unused.map(({ tool }) => tool))].toSorted();
}

const isUsed = (tool: ApprovedTool): boolean => tool.use !== 'no';

function withoutUse(tool: ApprovedTool): ApprovedAiTool {
  const { use: _, ...rest } = tool;
  return rest;
}

/** A field the organisation left open is the repository's to set. */
function tighten(
  before: ApprovedAiTool,
  wanted: ApprovedTool,
  refuse: (why: string) => void,
): ApprovedAiTool {
  const lockedAt = (field: string, value: string): void =>
    refuse(`${JSON.stringify(wanted.tool)}: ${field} locked at ${value}`);

  const ordered = <Value extends string>(
    field: 'plan' | 'training' | 'history' | 'audit',
    order: readonly Value[],
    was: Value | undefined,
    wish: Value | undefined,
  ): { readonly [key: string]: Value } => {
    if (wish === undefined) return {};
    if (was !== undefined && order.indexOf(wish) < order.indexOf(was)) {
      lockedAt(field, JSON.stringify(was));
      return {};
    }
    return { [field]: wish };
  };

  const allowed = before.may_see;
  const wish = wanted.may_see;
  if (allowed !== undefined && wish?.some((data) => !allowed.includes(data)) === true)
    lockedAt('may_see', listWords(allowed));
  const maySee =
    wish === undefined || allowed === undefined
      ? (wish ?? allowed)
      : allowed.filter((data) => (wish as readonly string[]).includes(data));

  return {
    ...before,
    ...ordered('plan', PLANS, before.plan as ApprovedTool['plan'], wanted.plan),
    ...ordered('training', ['on', 'off'], before.training, wanted.training),
    ...ordered('history', ['on', 'off'], before.history, wanted.history),
    ...ordered('audit', ['no', 'yes'], before.audit, wanted.audit),
    ...(maySee === undefined ? {} : { may_see: maySee }),
  };
}
