/** Adds to the text of a page what it does not have yet, and leaves everything else as it was written. */
import { ownDetectorId } from '@countersign/detectors';
import type { OwnPattern } from '@countersign/detectors';
import { isMap, isScalar, isSeq, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Document } from 'yaml';
import type { ForeignMark, ImportedException } from './imported.ts';

export interface PageAdditions {
  readonly patterns: readonly OwnPattern[];
  readonly exceptions: readonly (ImportedException & {
    readonly approved_by: string;
    /** `YYYY-MM-DD` */
    readonly until: string;
  })[];
  readonly honour: readonly ForeignMark[];
}

export interface ChangedPage {
  readonly text: string;
  /** Entries that were not there. */
  readonly added: number;
}

/**
 * @param text of a page without mistakes, or empty for the additions alone
 * @returns the same text where the page has everything already
 */
export function addToPage(text: string, additions: PageAdditions): ChangedPage {
  const bare = text.replace(/^\uFEFF/, '');
  const document = parseDocument(bare, { schema: 'failsafe', version: '1.2' });
  const added =
    addPatterns(document, additions.patterns) +
    addExceptions(document, additions.exceptions) +
    addMarks(document, additions.honour);
  if (added === 0) return { text, added };
  const printed = document.toString({
    lineWidth: 0,
    indentSeq: indentsLists(bare),
    flowCollectionPadding: false,
  });
  const spaced = restoreSpacing(bare, printed);
  const lines = /\r\n/.test(bare) ? spaced.replaceAll('\n', '\r\n') : spaced;
  return { text: text.slice(0, text.length - bare.length) + lines, added };
}

function addPatterns(document: Document, patterns: readonly OwnPattern[]): number {
  const present = listAt(document, ['off_limits', 'our_patterns']);
  const ids = new Set(present.map((entry) => ownDetectorId(textOf(entry, 'name'))));
  const fresh: OwnPattern[] = [];
  for (const pattern of patterns) {
    const id = ownDetectorId(pattern.name);
    if (ids.has(id)) continue;
    ids.add(id);
    fresh.push(pattern);
  }
  append(document, ['off_limits', 'our_patterns'], fresh.map(patternNode));
  return fresh.length;
}

function patternNode({ name, keywords, pattern, match, ignore }: OwnPattern): YAMLMap {
  return mapOf([
    ['name', quoted(name)],
    ['keywords', flowList(keywords)],
    ['pattern', quoted(pattern)],
    ['match', quoted(match)],
    ['ignore', quoted(ignore)],
  ]);
}

/** Paths that an entry for the same rule has already are not excepted twice. */
function addExceptions(document: Document, exceptions: PageAdditions['exceptions']): number {
  const seen = new Set(
    listAt(document, ['exceptions']).flatMap((entry) =>
      textsOf(entry, 'paths').map((path) => exceptionKey(textOf(entry, 'rule'), path)),
    ),
  );
  const groups = new Map<string, PageAdditions['exceptions'][number]>();
  for (const exception of exceptions) {
    const paths = exception.paths.filter((path) => !seen.has(exceptionKey(exception.rule, path)));
    if (paths.length === 0) continue;
    for (const path of paths) seen.add(exceptionKey(exception.rule, path));
    const group = JSON.stringify([exception.rule, exception.why]);
    const before = groups.get(group)?.paths ?? [];
    groups.set(group, { ...exception, paths: [...before, ...paths] });
  }
  const fresh = [...groups.values()].map(({ rule, paths, why, approved_by, until }) =>
    mapOf([
      ['rule', plain(rule)],
      ['paths', blockList(paths)],
      ['why', quoted(why)],
      ['approved_by', quoted(approved_by)],
      ['until', plain(until)],
    ]),
  );
  append(document, ['exceptions'], fresh);
  return fresh.length;
}

const exceptionKey = (rule: string, path: string): string =>
  JSON.stringify([rule === 'secrets' ? 'off_limits.secrets' : rule, path]);

function addMarks(document: Document, marks: readonly ForeignMark[]): number {
  const present = new Set(
    listAt(document, ['honour']).flatMap((entry) => (isScalar(entry) ? [String(entry.value)] : [])),
  );
  const fresh = [...new Set(marks)].filter((mark) => !present.has(mark));
  append(document, ['honour'], fresh.map(quoted));
  return fresh.length;
}

function listAt(document: Document, path: readonly string[]): readonly unknown[] {
  const node: unknown = document.getIn(path, true);
  return isSeq(node) ? node.items : [];
}

function append(document: Document, path: readonly string[], nodes: readonly unknown[]): void {
  if (nodes.length === 0) return;
  const list: unknown = document.getIn(path, true);
  if (isSeq(list)) {
    if (list.items.length === 0) list.flow = false;
    list.items.push(...nodes);
    return;
  }
  const made = new YAMLSeq(document.schema);
  made.items.push(...nodes);
  const [section, key] = path;
  if (section === undefined) return;
  if (key !== undefined) {
    const parent: unknown = document.getIn([section], true);
    if (!isMap(parent)) document.setIn([section], new YAMLMap(document.schema));
    // A list of several lines cannot stand in a map of one.
    else if (parent.flow === true) parent.flow = false;
  }
  document.setIn(path, made);
}

function textOf(entry: unknown, key: string): string {
  const value: unknown = isMap(entry) ? entry.get(key) : undefined;
  return typeof value === 'string' ? value : '';
}

function textsOf(entry: unknown, key: string): readonly string[] {
  const value: unknown = isMap(entry) ? entry.get(key, true) : undefined;
  return isSeq(value)
    ? value.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []))
    : [];
}

const plain = (text: string): Scalar => new Scalar(text);

/** Quoted, so that no other reader makes a number or a switch of it. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = /[^\x20-\x7e]/.test(text) ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE;
  return scalar;
}

function blockList(texts: readonly string[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items.push(...texts.map(quoted));
  return list;
}

function flowList(texts: readonly string[]): YAMLSeq {
  const list = blockList(texts);
  list.flow = true;
  return list;
}

function mapOf(entries: readonly (readonly [string, unknown])[]): YAMLMap {
  const map = new YAMLMap();
  for (const [key, value] of entries) map.set(plain(key), value);
  return map;
}

const indentsLists = (text: string): boolean => !/^([ ]*)[^\s#-][^\n]*:[ ]*\r?\n\1- /m.test(text);

/** The library prints one blank before a comment and in brackets: lines that differ in nothing else stay as they were. */
function restoreSpacing(before: string, printed: string): string {
  const spaced = new Map<string, string[]>();
  for (const line of before.split(/\r?\n/)) {
    const key = closeSpacing(line);
    spaced.set(key, [...(spaced.get(key) ?? []), line]);
  }
  const restored = printed
    .split('\n')
    .map((line) => spaced.get(closeSpacing(line))?.shift() ?? line)
    .join('\n');
  return valueOf(restored) === valueOf(printed) ? restored : printed;
}

const closeSpacing = (line: string): string =>
  line
    .replace(/(\S)[ \t]+#/, '$1 #')
    .replaceAll(/([{[]) +/g, '$1')
    .replaceAll(/ +([}\]])/g, '$1');

const valueOf = (text: string): string =>
  JSON.stringify(parseDocument(text, { schema: 'failsafe', version: '1.2' }));
