/** What a change does to a configuration, told at the lines it adds. */
import type { Span } from '../formats/node.ts';
import { changeChecks } from './changes-catalogue.ts';
import { findingOf, type AiConfigFinding } from './config-finding.ts';
import type { Grant } from './grants.ts';

/**
 * At most one finding per check. `before` has the grants of each earlier version, one per parent; `isAdded` says which
 * places the change added.
 */
export function checkConfigChange(
  before: readonly (readonly Grant[])[],
  after: readonly Grant[],
  isAdded: (place: Span) => boolean,
): readonly AiConfigFinding[] {
  // What one of the parents had is not this change's doing.
  const known = before.flat();
  return changeChecks.flatMap(({ id, compare }) => {
    const places = compare(known, after).filter((place) => place.stands === true || isAdded(place));
    const finding = findingOf(
      id,
      places.map(({ stands: _stands, ...place }) => place),
    );
    return finding === null ? [] : [finding];
  });
}
