/** Repositories put together into one page about an organisation. */
import { compareText } from '../evaluate/findings.ts';
import type { Policy } from '../evaluate/policy.ts';
import { drawMap } from '../map/draw-map.ts';
import { count } from '../words.ts';
import type { OrganisationReport, OrganisationRepository } from './organisation.ts';

export interface OrganisationParts extends Pick<
  OrganisationReport,
  'owner' | 'page' | 'tried' | 'partial' | 'listed' | 'repositories' | 'notLookedAt'
> {
  /** The organisation's own policy. */
  readonly policy: Policy;
}

export function drawOrganisation({ policy, ...parts }: OrganisationParts): OrganisationReport {
  const repositories = parts.repositories.toSorted((a, b) => compareText(a.map.name, b.map.name));
  const map = drawMap({
    repositories: repositories.map((one) => one.map),
    notMapped: [],
    policies: [policy],
    answers: null,
  });
  return {
    ...parts,
    repositories,
    notLookedAt: parts.notLookedAt.toSorted((a, b) => compareText(a.name, b.name)),
    biggestRisk: leaked(repositories) ?? map.biggestRisk,
    fastestWin: map.fastestWin,
    unseen: map.unseen,
  };
}

/** Nothing is graver than a key that is certainly one. */
function leaked(repositories: readonly OrganisationRepository[]): string | null {
  const found = repositories.filter(({ leaks }) => leaks.length > 0);
  if (found.length === 0) return null;
  const keys = found.reduce((sum, { leaks, moreLeaks }) => sum + leaks.length + moreLeaks, 0);
  return `${count(keys, 'confirmed key lies', 'confirmed keys lie')} in the files of ${count(found.length, 'repository', 'repositories')}: revoke first, then remove.`;
}
