/** The line a piece of evidence was read from, fit to be printed anywhere. */

const LONGEST_TEXT = 200;

/** Control characters, line separators, and characters that change the direction of text. Made when it is needed. */
const unprintable = (): RegExp => /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/** Redacted first, then escaped, then cut to 200 UTF-16 units. */
export function evidenceText(line: string, redact: (text: string) => string): string {
  const text = redact(line).replace(unprintable(), escapeCharacter);
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  return code <= 0xff
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
