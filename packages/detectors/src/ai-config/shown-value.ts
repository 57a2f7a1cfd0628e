/** Values as a reader may see them. */
import type { Node } from '../formats/node.ts';
import type { ScanSecrets } from './config-file.ts';

const MAX_EXCERPT = 120;

/** A short form of a value: scalars in full, lists and objects by their shape. Not yet redacted. */
export function shownValue(node: Node): string {
  if (node.kind === 'null') return 'null';
  if (node.kind === 'array') return `[${node.items.map(shownValue).join(', ')}]`;
  if (node.kind === 'object') {
    const entries = node.entries.map(({ key, value }) => `${key}: ${shownValue(value)}`);
    return `{${entries.join(', ')}}`;
  }
  return String(node.value);
}

/** `scheme://user:password@`, as far as the password can be told apart. */
const USER_INFO = /:\/\/[^\s/:@]{0,200}:[^\s/@]{1,400}@/g;
/** What follows the name of a credential, where no detector knows its shape. */
const NAMED_SECRET =
  /\b((?:bearer|basic)\s{1,4}|--?[\w-]{0,40}(?:token|secret|api-?key|password)\s{1,4}|(?:token|secret|api[_-]?key|passw(?:or)?d|pwd|authorization)["']?\s{0,4}[=:]\s{0,4}["']?)[^\s"'&…]{6,}/gi;
/** Control, format and separator characters act on a terminal or on the reading order. Made when it is needed. */
const invisible = (): RegExp => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** The value without secrets and without characters that do something instead of showing something. */
export function redacted(value: string, scanSecrets: ScanSecrets): string {
  if (scanSecrets(value).length > 0) return '…';
  return value
    .replace(USER_INFO, '://…@')
    .replace(NAMED_SECRET, '$1…')
    .replace(invisible(), (char) =>
      char === '\n' || char === '\t'
        ? ' '
        : `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}

export function shortened(value: string): string {
  return value.length <= MAX_EXCERPT ? value : `${value.slice(0, MAX_EXCERPT - 1)}…`;
}
