/**
 * `gitleaks.toml` and betterleaks' file of the same shape (github.com/gitleaks/gitleaks, README, "Configuration"). Keys
 * are read in any case, as those tools do.
 */
import { entriesOf, itemsOf, ownDetectorId, parseToml, stringOf } from '@countersign/detectors';
import type { ConfigEntry, ConfigNode } from '@countersign/detectors';
import { quote } from '../page/quote.ts';
import { GITLEAKS_RULES } from './gitleaks-rule-ids.ts';
import { joinImported } from './imported.ts';
import type { ForeignMark, Imported, LeftOut, Unreadable } from './imported.ts';
import { ownPatternFrom } from './own-pattern-from.ts';
import { globsOfPathExpression } from './path-globs.ts';

const EVERY_SECRET = 'off_limits.secrets';
const BY_PLACE = 'except the places by path, or mark the lines';

/** What a rule may hold besides what is told apart below; nothing is lost with these. */
const ONLY_FOR_READING = new Set(['id', 'description', 'tags', 'regex', 'keywords']);
const OF_A_RULE: Readonly<Record<string, readonly [why: string, next: string]>> = {
  entropy: [
    'a pattern of a page has no threshold of randomness',
    'make the pattern narrower where it finds too much',
  ],
  path: ['a pattern of a page is looked for in every file', 'except the other files by path'],
  secretgroup: ['the whole match is what is reported', 'nothing needs to be done'],
  required: [
    'a pattern of a page stands for itself',
    'make the pattern narrower where it finds too much',
  ],
  skipreport: [
    'every pattern of a page is reported',
    'take the pattern out if it only served others',
  ],
};

/** @param marks what the tool that the file belongs to reads in a line */
export function importGitleaksConfig(
  text: string,
  file: string,
  marks: readonly ForeignMark[],
): Imported | Unreadable {
  const parsed = parseToml(text);
  if ('error' in parsed) return parsed;
  const parts: Partial<Imported>[] = [
    { honour: marks, carried: marks.map((mark) => ({ line: 1, what: `${mark} → honour` })) },
  ];
  const known = new Set<string>();
  for (const { key, value, keySpan } of entriesOf(parsed.value)) {
    const name = key.toLowerCase();
    if (name === 'rules') for (const rule of tablesOf(value)) parts.push(importRule(rule, file));
    else if (name === 'extend') parts.push(importExtend(value));
    else if (name !== 'allowlist' && name !== 'allowlists' && !ABOUT_THE_FILE.has(name))
      parts.push({ left: [notKnown(key, keySpan.line)] });
  }
  for (const part of parts) for (const { name } of part.patterns ?? []) known.add(name);
  for (const list of allowlistsOf(parsed.value))
    parts.push(importGlobalAllowlist(list, known, file));
  return joinImported(parts);
}

const ABOUT_THE_FILE = new Set(['title', 'description', 'minversion', 'betterleaksminversion']);

const notKnown = (key: string, line: number): LeftOut => ({
  line,
  what: `the key ${quote(key)}`,
  why: 'it is not known here',
  next: 'look whether it still means something',
});

/** The entry of a key in any case. */
function entryFor(node: ConfigNode, key: string): ConfigEntry | undefined {
  return entriesOf(node).findLast((entry) => entry.key.toLowerCase() === key);
}

const textAt = (node: ConfigNode, key: string): string | undefined =>
  stringOf(entryFor(node, key)?.value);

/** `[a]` is one table, `[[a]]` several. */
const tablesOf = (node: ConfigNode | undefined): readonly ConfigNode[] =>
  node === undefined ? [] : node.kind === 'object' ? [node] : itemsOf(node);

const allowlistsOf = (node: ConfigNode): readonly ConfigNode[] => [
  ...tablesOf(entryFor(node, 'allowlist')?.value),
  ...tablesOf(entryFor(node, 'allowlists')?.value),
];

function importExtend(extend: ConfigNode): Partial<Imported> {
  const carried: { line: number; what: string }[] = [];
  const left: LeftOut[] = [];
  for (const { key, value, keySpan } of entriesOf(extend)) {
    const { line } = keySpan;
    const name = key.toLowerCase();
    if (name === 'usedefault')
      carried.push({ line, what: "the scanner's own rules are always on here" });
    else if (name === 'path')
      left.push({
        line,
        what: `the file ${quote(stringOf(value) ?? '')} that it extends`,
        why: 'each file is imported by itself',
        next: 'name that file as well',
      });
    else if (name === 'disabledrules')
      for (const rule of itemsOf(value))
        left.push({
          line: rule.line,
          what: `the rule ${quote(stringOf(rule) ?? '')} switched off`,
          why: 'a detector is not switched off as a whole',
          next: 'except the places where it is wrong, by path',
        });
    else left.push(notKnown(`extend.${key}`, line));
  }
  return { carried, left };
}

function importRule(rule: ConfigNode, file: string): Imported {
  const { line } = rule;
  const id = textAt(rule, 'id') ?? '';
  const shown = `rule ${quote(id)}`;
  const expression = textAt(rule, 'regex');
  const leave = (what: string, why: string, next: string, at: number = line): LeftOut => ({
    line: at,
    what,
    why,
    next,
  });
  const lists = allowlistsOf(rule);
  if (id === '')
    return joinImported([
      { left: [leave('a rule', 'it has no id', 'give it one and import again')] },
    ]);
  if (GITLEAKS_RULES.has(id))
    return joinImported([
      {
        carried: [
          {
            line,
            what: `${shown} has the id of a rule that gitleaks brings itself: built-in detectors look for such keys`,
          },
        ],
        ...(expression !== undefined && {
          left: [
            leave(
              `the expression of ${shown}`,
              'the built-in detectors decide what such a key looks like',
              'give the rule an id of its own where it looks for something else',
            ),
          ],
        }),
      },
      ...lists.map((list) => allowlistOfBuiltIn(list, shown)),
    ]);
  if (expression === undefined)
    return joinImported([
      {
        left: [
          leave(
            shown,
            'it looks for names of files, and a pattern of a page looks into them',
            'keep such files out with .gitignore',
          ),
        ],
      },
    ]);
  const keywords = itemsOf(entryFor(rule, 'keywords')?.value).flatMap(
    (word) => stringOf(word) ?? [],
  );
  const made = ownPatternFrom({ name: id, expression, flags: '', keywords });
  if ('why' in made) return joinImported([{ left: [leave(shown, made.why, made.next)] }]);
  return joinImported([
    {
      patterns: [made.own],
      carried: [{ line, what: `${shown} → off_limits.our_patterns` }],
      left: [
        ...leftOfRule(rule, shown),
        ...farKeywords(made.own.keywords, made.own.match, shown, line),
      ],
    },
    ...lists.map((list) => importAllowlist(list, [ownDetectorId(id)], file)),
  ]);
}

function leftOfRule(rule: ConfigNode, shown: string): readonly LeftOut[] {
  return entriesOf(rule).flatMap(({ key, keySpan: { line } }) => {
    const name = key.toLowerCase();
    if (ONLY_FOR_READING.has(name) || name === 'allowlist' || name === 'allowlists') return [];
    const [why, next] = OF_A_RULE[name] ?? [
      'it is not known here',
      'look whether it still means something',
    ];
    return [{ line, what: `${key} of ${shown}`, why, next }];
  });
}

function farKeywords(
  keywords: readonly string[],
  match: string,
  shown: string,
  line: number,
): readonly LeftOut[] {
  if (keywords.some((keyword) => match.toLowerCase().includes(keyword.toLowerCase()))) return [];
  return [
    {
      line,
      what: `the reach of the keywords of ${shown}`,
      why: 'here a keyword must stand within 64 characters of the match, not anywhere in the file',
      next: 'name as keyword what stands in every match',
    },
  ];
}

function allowlistOfBuiltIn(list: ConfigNode, shown: string): Partial<Imported> {
  return {
    left: [
      {
        line: list.line,
        what: `an allowlist of ${shown}`,
        why: 'another detector does its work here, and an exception names the detector',
        next: '`countersign check` says which detector it is; except it by path',
      },
    ],
  };
}

function importGlobalAllowlist(
  list: ConfigNode,
  patterns: ReadonlySet<string>,
  file: string,
): Partial<Imported> {
  const targets = itemsOf(entryFor(list, 'targetrules')?.value).flatMap(
    (rule) => stringOf(rule) ?? [],
  );
  if (targets.length === 0) return importAllowlist(list, [EVERY_SECRET], file);
  const ours = targets.filter((target) => patterns.has(target));
  const others = targets.filter((target) => !patterns.has(target));
  const mine = ours.length === 0 ? {} : importAllowlist(list, ours.map(ownDetectorId), file);
  return joinImported([
    mine,
    ...others.map((target) => allowlistOfBuiltIn(list, `rule ${quote(target)}`)),
  ]);
}

const CONTENT_LISTS: Readonly<Record<string, readonly [what: string, why: string, next: string]>> =
  {
    regexes: [
      'the allowed expressions',
      'an exception goes by path or fingerprint, not by content',
      BY_PLACE,
    ],
    stopwords: [
      'the stop words',
      'an exception goes by path or fingerprint, not by content',
      BY_PLACE,
    ],
    commits: [
      'the allowed commits',
      'an exception goes by path or fingerprint, not by commit',
      'write what is there into the baseline: countersign baseline --history',
    ],
  };

const MOST_SHOWN = 3;

function importAllowlist(
  list: ConfigNode,
  rules: readonly string[],
  file: string,
): Partial<Imported> {
  const description = textAt(list, 'description')?.trim() ?? '';
  const why = description.length >= 10 ? description : `allowed in ${file} before it was imported`;
  const paths = itemsOf(entryFor(list, 'paths')?.value);
  const left = entriesOf(list).flatMap(({ key, value }): readonly LeftOut[] => {
    const told = CONTENT_LISTS[key.toLowerCase()];
    if (told === undefined) return [];
    const [what, reason, next] = told;
    const items = itemsOf(value).map((item) => quote(stringOf(item) ?? ''));
    if (items.length === 0) return [];
    const more = items.length - MOST_SHOWN;
    const shown = items.slice(0, MOST_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
    return [{ line: value.line, what: `${what} ${shown}`, why: reason, next }];
  });
  const all = textAt(list, 'condition')?.toUpperCase() === 'AND';
  if (all && left.length > 0)
    return {
      left: [
        ...left,
        ...paths.map((path) => ({
          line: path.line,
          what: `the path ${quote(stringOf(path) ?? '')}`,
          why: 'it counts only together with what could not be carried over',
          next: BY_PLACE,
        })),
      ],
    };
  return joinImported([{ left }, ...paths.map((path) => importPath(path, rules, why))]);
}

function importPath(node: ConfigNode, rules: readonly string[], why: string): Partial<Imported> {
  const expression = stringOf(node) ?? '';
  const paths = globsOfPathExpression(expression);
  if (paths === null)
    return {
      left: [
        {
          line: node.line,
          what: `the path ${quote(expression)}`,
          why: 'no short list of globs says the same',
          next: 'write an exception with globs for the files that are meant',
        },
      ],
    };
  return {
    exceptions: rules.map((rule) => ({ rule, paths, why })),
    carried: [
      { line: node.line, what: `path ${quote(expression)} → exceptions: ${paths.join(', ')}` },
    ],
  };
}
