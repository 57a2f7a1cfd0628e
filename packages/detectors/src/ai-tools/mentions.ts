/** Tools that a file speaks of without being theirs: recommended extensions, dependencies, actions of a workflow. */
import type { AiToolSign } from '../facts.ts';
import { parseJsonc, parseToml, type Node, type ParseResult } from '../formats/index.ts';
import { entriesOf, itemsOf, stringOf, valueAt } from '../formats/node.ts';
import { catalogueTools } from './tool-catalogue.ts';

interface Mention {
  readonly name: string;
  readonly line: number;
}

type Owner = Omit<AiToolSign, 'path' | 'names' | 'line'>;

interface Reader {
  readonly path: RegExp;
  readonly role: 'extension' | 'npm' | 'pypi' | 'action';
  readonly read: (text: string) => readonly Mention[];
}

const READERS: readonly Reader[] = [
  { path: /(?:^|\/)\.vscode\/extensions\.json$/i, role: 'extension', read: recommended },
  { path: /\.code-workspace$/i, role: 'extension', read: recommended },
  {
    path: /(?:^|\/)(?:\.devcontainer\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json)$/i,
    role: 'extension',
    read: devContainer,
  },
  { path: /(?:^|\/)package\.json$/, role: 'npm', read: npmDependencies },
  { path: /(?:^|\/)pyproject\.toml$/, role: 'pypi', read: pyProject },
  { path: /(?:^|\/)requirements[\w.-]*\.txt$/i, role: 'pypi', read: requirements },
  { path: /^\.github\/workflows\/[^/]+\.ya?ml$/i, role: 'action', read: workflowActions },
  { path: /(?:^|\/)action\.ya?ml$/i, role: 'action', read: workflowActions },
];

/** What every reader's files end with: nearly all files end otherwise. */
const ENDINGS = /\.(?:json|code-workspace|toml|txt|ya?ml)$/i;

/** True where a file of this name may speak of a tool, so that its text is worth reading. */
export function mayMentionAiTools(path: string): boolean {
  return ENDINGS.test(path) && READERS.some((reader) => reader.path.test(path));
}

/**
 * One sign for each tool and name, in the order of the file. A vendor's library shows that the product calls the
 * vendor's service, not with what it was written: such signs are shared. What cannot be parsed mentions nothing.
 */
export function mentionedAiTools(path: string, text: string): readonly AiToolSign[] {
  const signs = new Map<string, AiToolSign>();
  for (const { path: pattern, role, read } of READERS) {
    if (!pattern.test(path)) continue;
    for (const { name, line } of read(text)) {
      for (const owner of owners().get(keyOf(role, name)) ?? []) {
        const key = `${owner.tool}\0${name}`;
        if (!signs.has(key)) signs.set(key, { ...owner, path, names: name, line });
      }
    }
  }
  return [...signs.values()];
}

const keyOf = (role: Reader['role'], name: string): string => `${role}:${name.toLowerCase()}`;

let known: ReadonlyMap<string, readonly Owner[]> | undefined;

function owners(): ReadonlyMap<string, readonly Owner[]> {
  if (known !== undefined) return known;
  const map = new Map<string, Owner[]>();
  const add = (key: string, owner: Owner): void => {
    map.set(key, [...(map.get(key) ?? []), owner]);
  };
  for (const { id: tool, mentions } of catalogueTools()) {
    for (const name of mentions.extensions)
      add(keyOf('extension', name), { tool, role: 'extension', shared: false });
    for (const { registry, name, shows } of mentions.packages)
      add(keyOf(registry, name), {
        tool,
        role: shows === 'api' ? 'api' : 'package',
        shared: shows === 'api',
      });
    for (const name of mentions.actions)
      add(keyOf('action', name), { tool, role: 'action', shared: false });
  }
  known = map;
  return map;
}

const rootOf = (result: ParseResult): Node | undefined =>
  'value' in result ? result.value : undefined;

function strings(node: Node | undefined): readonly Mention[] {
  return itemsOf(node).flatMap((item) => {
    const name = stringOf(item);
    return name === undefined ? [] : [{ name, line: item.line }];
  });
}

function recommended(text: string): readonly Mention[] {
  const root = rootOf(parseJsonc(text));
  return [
    ...strings(valueAt(root, 'recommendations')),
    ...strings(valueAt(root, 'extensions', 'recommendations')),
  ];
}

/** An id with `-` in front keeps the extension out. */
function devContainer(text: string): readonly Mention[] {
  const root = rootOf(parseJsonc(text));
  return [
    ...strings(valueAt(root, 'customizations', 'vscode', 'extensions')),
    ...strings(valueAt(root, 'extensions')),
  ];
}

const NPM_SECTIONS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const;

/** A package does not mention itself: what depends on it is what shows use. */
function npmDependencies(text: string): readonly Mention[] {
  const root = rootOf(parseJsonc(text));
  return NPM_SECTIONS.flatMap((section) =>
    entriesOf(valueAt(root, section)).map(({ key, keySpan }) => ({
      name: key,
      line: keySpan.line,
    })),
  );
}

/** PEP 508: a name, then what of it is wanted. */
const REQUIREMENT = /^\s*([A-Za-z0-9][\w.-]*)/;

/** PEP 503: runs of `-`, `_` and `.` are one dash. */
const normalised = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/g, '-');

const requirementOf = ({ name, line }: Mention): readonly Mention[] => {
  const match = REQUIREMENT.exec(name);
  return match === null ? [] : [{ name: normalised(match[1] ?? ''), line }];
};

function pyProject(text: string): readonly Mention[] {
  const root = rootOf(parseToml(text));
  const groups = [
    valueAt(root, 'project', 'optional-dependencies'),
    valueAt(root, 'dependency-groups'),
  ];
  const lists = [
    valueAt(root, 'project', 'dependencies'),
    ...groups.flatMap((group) => entriesOf(group).map(({ value }) => value)),
  ];
  const poetry = [
    valueAt(root, 'tool', 'poetry', 'dependencies'),
    valueAt(root, 'tool', 'poetry', 'dev-dependencies'),
    ...entriesOf(valueAt(root, 'tool', 'poetry', 'group')).map(({ value }) =>
      valueAt(value, 'dependencies'),
    ),
  ];
  return [
    ...lists.flatMap(strings).flatMap(requirementOf),
    ...poetry.flatMap((section) =>
      entriesOf(section).map(({ key, keySpan }) => ({
        name: normalised(key),
        line: keySpan.line,
      })),
    ),
  ];
}

function requirements(text: string): readonly Mention[] {
  return text.split('\n').flatMap((name, index) => requirementOf({ name, line: index + 1 }));
}

/** By line, not parsed: a workflow is full of expressions, and a step may stand in any of its lists. */
const USES = /^\s*(?:-\s*)?uses:\s*["']?([\w.-]+\/[\w.-]+)[^\s"']*/i;

function workflowActions(text: string): readonly Mention[] {
  return text.split('\n').flatMap((line, index) => {
    const name = USES.exec(line)?.[1];
    return name === undefined ? [] : [{ name, line: index + 1 }];
  });
}
