/**
 * Exceptions put into the text of a page and taken out of it. Only the entry itself is touched: every other byte, each
 * comment and each blank stays where it was, and the result is read again before anybody sees it.
 */
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { canonicalJson } from '../merge/canonical-json.ts';
import { parsePage } from './parse.ts';
import type { PageException, PolicyPage } from './schema.ts';

export type EditedPage =
  | { readonly text: string }
  /** The entry has to be put there, or taken away, by hand. */
  | { readonly refused: 'page-has-mistakes' | 'unusual-layout' };

/** @param text of a whole page */
export function addException(text: string, exception: PageException): EditedPage {
  return edit(
    text,
    (list) => [...list, exception],
    (page) => insertion(text, page, exception),
  );
}

/** @param indexes places in `exceptions`, from 0 */
export function removeExceptions(text: string, indexes: readonly number[]): EditedPage {
  const gone = new Set(indexes);
  return edit(
    text,
    (list) => list.filter((_, index) => !gone.has(index)),
    (page) => removals(text, page, gone),
  );
}

/** The entry alone, as it would stand in a list. Lines are ended by newlines. */
export function exceptionText(exception: PageException): string {
  return blockEntry(exception, '  ', '\n');
}

/** One stretch of the text and what stands there afterwards. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function edit(
  text: string,
  change: (exceptions: readonly PageException[]) => readonly PageException[],
  locate: (page: YAMLMap) => readonly Splice[] | null,
): EditedPage {
  const before = parsePage(text, '').page;
  if (before === null) return { refused: 'page-has-mistakes' };
  const { contents } = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    keepSourceTokens: true,
  });
  const splices = isMap(contents) && contents.flow !== true ? locate(contents) : null;
  if (splices === null) return { refused: 'unusual-layout' };
  const after = apply(text, splices);
  const wanted: PolicyPage = { ...before, exceptions: [...change(before.exceptions ?? [])] };
  const got = parsePage(after, '').page;
  if (got === null) return { refused: 'unusual-layout' };
  const isAsWanted =
    canonicalJson({ ...got, exceptions: got.exceptions ?? [] }) === canonicalJson(wanted);
  return isAsWanted ? { text: after } : { refused: 'unusual-layout' };
}

function apply(text: string, splices: readonly Splice[]): string {
  let result = text;
  for (const { start, end, text: instead } of splices.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + instead + result.slice(end);
  return result;
}

function insertion(
  text: string,
  page: YAMLMap,
  exception: PageException,
): readonly Splice[] | null {
  const lineEnd = /\r\n/.test(text) ? '\r\n' : '\n';
  const at = (offset: number, entry: string): readonly Splice[] => {
    const isOpen = offset > 0 && text[offset - 1] !== '\n';
    return [{ start: offset, end: offset, text: `${isOpen ? lineEnd : ''}${entry}` }];
  };
  const pair = exceptionsOf(page);
  if (pair === undefined) {
    const gap = /(?:^|\n)\r?\n$/.test(text) ? '' : lineEnd;
    return at(text.length, `${gap}exceptions:${lineEnd}${blockEntry(exception, '  ', lineEnd)}`);
  }
  const { key, value } = pair;
  if (value === null || (isScalar(value) && value.value === '')) {
    const keyEnd = rangeOf(key)?.[1];
    return keyEnd === undefined
      ? null
      : at(nextLine(text, keyEnd), blockEntry(exception, '  ', lineEnd));
  }
  if (!isSeq(value)) return null;
  const range = rangeOf(value);
  if (range === null) return null;
  const last = value.items.at(-1);
  if (value.flow !== true) {
    const end = rangeOf(last)?.[1];
    return end === undefined
      ? null
      : at(nextLine(text, end), blockEntry(exception, ' '.repeat(indentOf(value)), lineEnd));
  }
  const [start, end] = range;
  if (last === undefined) {
    if (text.slice(start, end).replaceAll(/\s/g, '') !== '[]') return null;
    const blank = text[start - 1] === ' ' && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end)) ? 1 : 0;
    return [
      { start: start - blank, end, text: '' },
      ...at(nextLine(text, end), blockEntry(exception, '  ', lineEnd)),
    ];
  }
  const lastEnd = rangeOf(last)?.[1];
  return lastEnd === undefined
    ? null
    : [{ start: lastEnd, end: lastEnd, text: `, ${flowEntry(exception)}` }];
}

function removals(
  text: string,
  page: YAMLMap,
  gone: ReadonlySet<number>,
): readonly Splice[] | null {
  if (gone.size === 0) return [];
  const pair = exceptionsOf(page);
  if (pair === undefined || !isSeq(pair.value)) return null;
  const list = pair.value;
  const isEmptied = list.items.every((_, index) => gone.has(index));
  if (list.flow === true) return isEmptied ? emptied(list) : flowRemovals(list, gone);
  const splices: Splice[] = [];
  for (const index of gone) {
    const mark = markOf(list, index);
    const end = rangeOf(list.items[index])?.[1];
    if (mark === null || end === undefined) return null;
    const start = text.lastIndexOf('\n', mark - 1) + 1;
    splices.push({ start, end: nextLine(text, end), text: '' });
  }
  const keyEnd = rangeOf(pair.key)?.[1];
  if (!isEmptied) return splices;
  // A key without entries says nothing; an empty list says that there are none.
  const colon = keyEnd === undefined ? -1 : text.indexOf(':', keyEnd);
  return colon < 0 ? null : [...splices, { start: colon + 1, end: colon + 1, text: ' []' }];
}

function emptied(list: YAMLSeq): readonly Splice[] | null {
  const range = rangeOf(list);
  if (range === null) return null;
  const [start, end] = range;
  return hasComment(list) ? null : [{ start, end, text: '[]' }];
}

function flowRemovals(list: YAMLSeq, gone: ReadonlySet<number>): readonly Splice[] | null {
  if (hasComment(list)) return null;
  const splices: Splice[] = [];
  const kept = list.items.findIndex((_, index) => !gone.has(index));
  for (const index of gone) {
    const range = rangeOf(list.items[index]);
    // From the end of the entry before; what stands before the first that is kept goes up to the one after.
    const before = index > kept ? rangeOf(list.items[index - 1])?.[1] : range?.[0];
    const after = index > kept ? range?.[1] : rangeOf(list.items[index + 1])?.[0];
    if (before === undefined || after === undefined) return null;
    splices.push({ start: before, end: after, text: '' });
  }
  return splices;
}

/** A comment between brackets would go with the entry: a person decides. */
function hasComment(list: YAMLSeq): boolean {
  let has = false;
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('comment' in node && typeof node.comment === 'string') has = true;
    if ('commentBefore' in node && typeof node.commentBefore === 'string') has = true;
    if (isSeq(node)) node.items.forEach(look);
    if (isMap(node))
      for (const { key, value } of node.items) {
        look(key);
        look(value);
      }
  };
  list.items.forEach(look);
  return has;
}

const exceptionsOf = (page: YAMLMap) =>
  page.items.find(({ key }) => isScalar(key) && key.value === 'exceptions');

function rangeOf(node: unknown): readonly [number, number] | null {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : null;
}

/** Start of the line after the one that this offset ends in. */
function nextLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Column of the "-" of a list in lines. */
const indentOf = ({ srcToken }: YAMLSeq): number =>
  srcToken?.type === 'block-seq' ? srcToken.indent : 2;

/** Offset of the "-" of one entry. */
function markOf({ srcToken }: YAMLSeq, index: number): number | null {
  if (srcToken?.type !== 'block-seq') return null;
  const entries = srcToken.items.filter(
    ({ value, start }) => value !== undefined || start.length > 0,
  );
  const mark = entries[index]?.start.find(({ type }) => type === 'seq-item-ind');
  return mark?.offset ?? null;
}

const fieldsOf = (exception: PageException): readonly (readonly [string, string])[] => {
  const { rule, paths, fingerprint, why, approved_by, until } = exception;
  const text = (value: string): string => JSON.stringify(value);
  return [
    ['rule', /^[a-z][\w.-]*$/.test(rule) ? rule : text(rule)],
    ...(paths === undefined ? [] : ([['paths', `[${paths.map(text).join(', ')}]`]] as const)),
    // In quotes: one of digits alone would be a number to other readers.
    ...(fingerprint === undefined ? [] : ([['fingerprint', text(fingerprint)]] as const)),
    ['why', text(why)],
    ['approved_by', text(approved_by)],
    ['until', until],
  ];
};

function blockEntry(exception: PageException, indent: string, lineEnd: string): string {
  return fieldsOf(exception)
    .map(
      ([name, value], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${value}${lineEnd}`,
    )
    .join('');
}

const flowEntry = (exception: PageException): string =>
  `{ ${fieldsOf(exception)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} }`;
