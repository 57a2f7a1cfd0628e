/** Splits the YAML at the top of a Markdown file from what follows. */

interface FrontMatter {
  /** From the opening `---` to the line before the closing one, so that its places are those of the file; or null. */
  readonly yaml: string | null;
  /** What follows. */
  readonly body: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
}

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;

/** Front matter that is never closed is none. */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (opening !== null) {
    CLOSING.lastIndex = opening[0].length - 1;
    const closing = CLOSING.exec(text);
    if (closing !== null) {
      const end = closing.index + closing[0].length;
      return {
        yaml: text.slice(0, closing.index + 1),
        body: text.slice(end),
        bodyLine: text.slice(0, end).split('\n').length,
      };
    }
  }
  return { yaml: null, body: text, bodyLine: 1 };
}
