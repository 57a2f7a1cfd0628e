/** Finding settings by their key path. */
import {
  entriesOf,
  entryOf,
  entrySpan,
  itemsOf,
  joinSpans,
  type Node,
  type Span,
} from '../formats/node.ts';

export type KeyPath = readonly (string | number)[];

/** A value in a configuration: where it stands and which keys lead to it. */
export interface Selected {
  readonly path: KeyPath;
  readonly value: Node;
  /** From the key to the end of the value; the value alone for array items. */
  readonly span: Span;
}

/**
 * Everything that `pattern` leads to. A step is a key, `*` for every key of an object, or `[]` for every item
 * of an array.
 */
export function select(
  root: Node | Selected | null,
  ...pattern: readonly string[]
): readonly Selected[] {
  if (root === null) return [];
  let found: readonly Selected[] = [
    'kind' in root ? { path: [], value: root, span: joinSpans(root, root) } : root,
  ];
  for (const step of pattern) found = found.flatMap((from) => below(from, step));
  return found;
}

function below(from: Selected, step: string): readonly Selected[] {
  if (step === '[]') {
    return itemsOf(from.value).map((item, index) => ({
      path: [...from.path, index],
      value: item,
      span: joinSpans(item, item),
    }));
  }
  const single = step === '*' ? undefined : entryOf(from.value, step);
  const entries = step === '*' ? entriesOf(from.value) : single === undefined ? [] : [single];
  return entries.map((entry) => ({
    path: [...from.path, entry.key],
    value: entry.value,
    span: entrySpan(entry),
  }));
}

/** `permissions.allow[2]`. Array positions are left out of subjects, which must survive a reordering. */
export function showPath(path: KeyPath, options: { positions: 'shown' | 'hidden' }): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += options.positions === 'shown' ? `[${step}]` : '[]';
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}
