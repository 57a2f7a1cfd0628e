/** What a history says besides its files, commit by commit: messages, people, and the names of references and files. */
import { createTextInspector } from '@countersign/detectors';
import type {
  Finding,
  HistoryCommit,
  HistoryTag,
  Person,
  SecretScanner,
} from '@countersign/detectors';
import { sightingOf } from './moment.ts';
import type { Moment } from './moment.ts';

export interface TextPlaces {
  commit(commit: HistoryCommit, moment: Moment): void;
  /** Any number of times for one path. */
  fileName(path: string, moment: Moment | null): void;
  /** By its full name. */
  reference(name: string): void;
  tag(tag: HistoryTag): void;
  /** The path with anything in it that looks like a secret redacted. */
  shown(path: string): string;
  /** Distinct paths met. */
  readonly paths: number;
  findings(): readonly Finding[];
}

/** Commits told one by one for a value at one place; beyond them only their number is. */
const TOLD_COMMITS = 50;

interface Told {
  readonly findings: Finding[];
  versions: number;
}

export function createTextPlaces(scanner: SecretScanner): TextPlaces {
  const inspector = createTextInspector(scanner);
  const values = new Map<string, Told>();
  /** People repeat themselves: whoever is clean is not looked at again. */
  const cleanPeople = new Set<string>();
  /** Null where nothing in the path is to be hidden. */
  const redactedPaths = new Map<string, string | null>();

  const tell = (findings: readonly Finding[], moment: Moment | null): void => {
    for (const finding of findings) {
      const key = `${finding.id}\0${finding.fingerprint}\0${finding.tier}\0${finding.path}`;
      const told = values.get(key) ?? { findings: [], versions: 0 };
      values.set(key, told);
      told.versions += 1;
      if (told.findings.length === TOLD_COMMITS) continue;
      const first = sightingOf(moment);
      told.findings.push({
        ...finding,
        commit: first?.commit ?? null,
        lifetime: { first, removed: null, inHead: null, versions: 1 },
      });
    }
  };

  const person = (one: Person, role: 'author' | 'committer', moment: Moment): void => {
    const key = `${one.name}\0${one.email}`;
    if (cleanPeople.has(key)) return;
    const found = inspector[role](one);
    if (found.length === 0) cleanPeople.add(key);
    tell(found, moment);
  };

  return {
    commit({ author, committer, message }, moment) {
      tell(inspector.message(message), moment);
      person(author, 'author', moment);
      if (committer.name !== author.name || committer.email !== author.email)
        person(committer, 'committer', moment);
    },
    fileName(path, moment) {
      if (redactedPaths.has(path)) return;
      const redacted = scanner.redactText(path);
      redactedPaths.set(path, redacted === path ? null : redacted);
      if (redacted !== path) tell(inspector.fileName(path), moment);
    },
    reference: (name) => tell(inspector.reference(name), null),
    tag: ({ ref, text }) => tell(inspector.tag(ref, text), null),
    shown(path) {
      const known = redactedPaths.get(path);
      return known === undefined ? scanner.redactText(path) : (known ?? path);
    },
    get paths() {
      return redactedPaths.size;
    },
    findings: () =>
      [...values.values()].flatMap(({ findings: [first, ...others], versions }) =>
        first?.lifetime === undefined
          ? []
          : [{ ...first, lifetime: { ...first.lifetime, versions } }, ...others],
      ),
  };
}
