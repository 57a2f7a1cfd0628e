/**
 * Characters that act on a terminal, reorder a line or cannot be seen: control and format characters (ANSI escapes,
 * bidirectional marks), line separators, lone surrogates and everything Unicode ignores by default (zero width,
 * fillers, tags, variation selectors). Made when it is needed.
 */
const unseen = (): RegExp => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const SHORT: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return SHORT[character] ?? (code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`);
}

/**
 * Makes text from outside safe to print on one line: `\n`, `\x1b`, `\u{202e}` in place of what would act or hide.
 * Everything else is kept, so an ordinary path stays one that can be copied.
 */
export function escapeTerminal(text: string): string {
  return text.replace(unseen(), visible);
}
