/** Repositories and answers put together into one map. */
import { findAiTool } from '@countersign/detectors';
import { leavesNoTrace, unverifiable } from '../evaluate/ai-tool-claims.ts';
import { compareText } from '../evaluate/findings.ts';
import type { Policy } from '../evaluate/policy.ts';
import { addMonths } from './activity.ts';
import type { AiMap, NotMapped, RepositoryMap, UnseenTool } from './ai-map.ts';
import { countAnswers, type Answer } from './answers.ts';
import { biggestRisk, fastestWin } from './headlines.ts';
import { standingIn } from './map-repository.ts';
import { createPeopleFilter } from './people-filter.ts';

export interface MapParts {
  readonly repositories: readonly RepositoryMap[];
  readonly notMapped: readonly NotMapped[];
  /** The pages that the repositories were held against, each once. */
  readonly policies: readonly Policy[];
  /** Null where nobody was asked. */
  readonly answers: readonly Answer[] | null;
}

export function drawMap({ repositories, notMapped, policies, answers }: MapParts): AiMap {
  const sorted = toldApart(repositories.toSorted((a, b) => compareText(a.name, b.name)));
  const standing = (tool: string) => {
    const all = policies.map((policy) => standingIn(policy, tool));
    return all.find((one) => one !== 'not-listed') ?? 'not-listed';
  };
  const asked = answers === null ? null : countAnswers(answers, standing);
  const heard = new Set((asked?.tools ?? []).map(({ tool }) => tool));
  const seen = new Set(sorted.flatMap(({ tools }) => tools.map(({ tool }) => tool)));
  const approved = [
    ...new Set(policies.flatMap(({ aiTools }) => aiTools.approved.map(({ tool }) => tool))),
  ];
  const parts = { repositories: sorted, asked };
  return {
    biggestRisk: biggestRisk(parts),
    fastestWin: fastestWin(parts),
    ...parts,
    notMapped: notMapped
      .map((one) => ({ ...one, name: hide(one.name) }))
      .toSorted((a, b) => compareText(a.name, b.name)),
    months: addMonths(sorted.map(({ months }) => months)),
    unseen: approved
      .filter((tool) => !seen.has(tool) && !heard.has(tool))
      .toSorted(compareText)
      .map((tool): UnseenTool => ({
        tool,
        name: findAiTool(tool)?.name ?? tool,
        leavesTraces: !leavesNoTrace(tool),
      })),
    unverifiable: distinctClaims(policies),
  };
}

/** Clones that lie in folders named after people have the same name once those are hidden. */
function toldApart(repositories: readonly RepositoryMap[]): readonly RepositoryMap[] {
  const seen = new Map<string, number>();
  return repositories.map((one) => {
    const number = (seen.get(one.name) ?? 0) + 1;
    seen.set(one.name, number);
    return number === 1 ? one : { ...one, name: `${one.name} (${number})` };
  });
}

/** Of a clone that was not read no author is known; an address is one all the same. */
const { hide } = createPeopleFilter();

function distinctClaims(policies: readonly Policy[]): AiMap['unverifiable'] {
  const items = policies.flatMap(({ aiTools }) => unverifiable(aiTools.approved));
  const byKey = new Map(items.map((item) => [`${item.tool}\0${item.claims.join()}`, item]));
  return [...byKey.values()].toSorted((a, b) => compareText(a.tool, b.tool));
}
