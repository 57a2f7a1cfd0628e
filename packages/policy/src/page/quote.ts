/** Text of a page as it may stand in a message: without secrets, short, on one line, and harmless to a terminal. */
import { redactSecrets } from '@countersign/detectors';

const LONGEST = 60;
/** Control characters, line separators, marks that reorder or hide text, and halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

export function quote(text: string): string {
  const open = redactSecrets(text);
  const cut = open.length > LONGEST ? `${open.slice(0, LONGEST)}…` : open;
  const safe = cut
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(
      UNPRINTABLE,
      (unit) => `\\u${(unit.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    );
  return `"${safe}"`;
}
