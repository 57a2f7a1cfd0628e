/** Many versions of a file hold the same value: one finding for each value and path, with when it came and went. */
import type { Finding } from '@countersign/detectors';
import type { BlobPlace } from './blob-places.ts';
import { sightingOf } from './moment.ts';
import type { Moment } from './moment.ts';

export interface Lifetimes {
  /** A finding in one version of what lies at its path. */
  add(finding: Finding, version: Omit<BlobPlace, 'path'>): void;
  /** As the first version had them. */
  findings(): Iterable<Finding>;
}

interface Life {
  finding: Finding;
  first: Moment | null;
  removed: Moment | null;
  inHead: boolean;
  versions: number;
}

export function createLifetimes(): Lifetimes {
  const lives = new Map<string, Life>();
  return {
    add(finding, { first, removed, inHead }) {
      // The words around a value may make one version of it surer than another: they are told apart.
      const key = `${finding.id}\0${finding.fingerprint}\0${finding.tier}\0${finding.path}`;
      const life = lives.get(key);
      if (life === undefined) {
        lives.set(key, { finding, first, removed, inHead, versions: 1 });
        return;
      }
      life.versions += 1;
      life.inHead ||= inHead;
      if (orderOf(first) < orderOf(life.first)) {
        life.finding = finding;
        life.first = first;
      }
      // Gone when its last version is.
      if (removed === null) life.removed = null;
      else if (life.removed !== null && removed.order > life.removed.order) life.removed = removed;
    },
    *findings() {
      for (const { finding, first, removed, inHead, versions } of lives.values())
        yield {
          ...finding,
          commit: first?.commit ?? null,
          lifetime: {
            first: sightingOf(first),
            removed: inHead ? null : sightingOf(removed),
            inHead,
            versions,
          },
        };
    },
  };
}

/** A place without a commit says nothing of when. */
const orderOf = (moment: Moment | null): number => moment?.order ?? Infinity;
