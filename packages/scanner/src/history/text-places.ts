/**
 * What a history says besides its files: messages, who made a commit, the names of references and of files. Each is
 * looked at as a place of its own, named in words: `commit message`, `commit author`, `commit committer`, `tag v1.0`,
 * `branch name x`, `tag name x`, `reference name x`, `file name x`.
 */
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
  const values = new Map<string, Told>();
  /** Names repeat themselves: those without a finding are not looked at again. */
  const cleanPeople = new Set<string>();
  /** Null where nothing in the path is to be hidden. */
  const redactedPaths = new Map<string, string | null>();

  const look = (text: string, place: string, moment: Moment | null): boolean => {
    const found = scanner.scanText(text, '');
    for (const finding of found) tell({ ...finding, path: place }, moment);
    return found.length > 0;
  };

  const tell = (finding: Finding, moment: Moment | null): void => {
    const key = `${finding.id}\0${finding.fingerprint}\0${finding.tier}\0${finding.path}`;
    const told = values.get(key) ?? { findings: [], versions: 0 };
    values.set(key, told);
    told.versions += 1;
    if (told.findings.length === TOLD_COMMITS) return;
    const first = sightingOf(moment);
    told.findings.push({
      ...finding,
      commit: first?.commit ?? null,
      lifetime: { first, removed: null, inHead: null, versions: 1 },
    });
  };

  const person = ({ name, email }: Person, place: string, moment: Moment): void => {
    const text = `${name} <${email}>`;
    if (!cleanPeople.has(text) && !look(text, place, moment)) cleanPeople.add(text);
  };

  return {
    commit({ author, committer, message }, moment) {
      look(message, 'commit message', moment);
      person(author, 'commit author', moment);
      if (committer.name !== author.name || committer.email !== author.email)
        person(committer, 'commit committer', moment);
    },
    fileName(path, moment) {
      if (redactedPaths.has(path)) return;
      const redacted = scanner.redactText(path);
      redactedPaths.set(path, redacted === path ? null : redacted);
      if (redacted !== path) look(path, `file name ${redacted}`, moment);
    },
    reference(name) {
      const { kind, short } = readReference(name);
      look(short, `${kind} name ${scanner.redactText(short)}`, null);
    },
    tag({ ref, text }) {
      look(text, `tag ${scanner.redactText(readReference(ref).short)}`, null);
    },
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

const NAMESPACES: readonly (readonly [prefix: string, kind: string])[] = [
  ['refs/heads/', 'branch'],
  ['refs/remotes/', 'branch'],
  ['refs/tags/', 'tag'],
];

/** `refs/heads/main` is the branch main. */
function readReference(name: string): { readonly kind: string; readonly short: string } {
  const [prefix, kind] = NAMESPACES.find(([start]) => name.startsWith(start)) ?? ['', 'reference'];
  return { kind, short: name.slice(prefix.length) };
}
