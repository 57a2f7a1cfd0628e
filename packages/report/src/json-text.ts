/**
 * JSON with two spaces of indentation, ended by a newline, that is safe to print on a terminal: characters that act or
 * hide are written as `\uXXXX`, which any parser reads back as the same text.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(UNSEEN, escapeUnits)}\n`;
}

/** Outside strings the only one of these is the newline of the indentation; inside strings it is already escaped. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
