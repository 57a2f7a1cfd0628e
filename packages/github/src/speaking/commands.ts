/** What people tell the App in a comment. */

export type Command = 'recheck' | 'explain';

/** The whole of a line, so that a sentence about a command is none; from its start, so that no list or code is. */
const COMMAND = /^\/countersign[ \t]+(recheck|explain)[ \t]*$/i;
/** Opening and closing of a block of code. */
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const QUOTE = /^ {0,3}>/;
/** What stands in these is shown as it is, or not at all. */
const HIDING = /<(pre|code|blockquote|details|script|style|textarea|template)\b|<!--/gi;

/**
 * Commands on lines of their own, each once. Nothing in a quotation, in code, in a comment of HTML or in a part that is
 * folded away counts; where it is unclear whether a line is in one of them, it counts as being in it.
 */
export function commandsIn(body: string): readonly Command[] {
  const found = new Set<Command>();
  for (const line of spokenLines(body)) {
    const name = COMMAND.exec(line)?.[1]?.toLowerCase();
    if (name === 'recheck' || name === 'explain') found.add(name);
  }
  return [...found];
}

function spokenLines(body: string): readonly string[] {
  const spoken: string[] = [];
  for (const paragraph of paragraphs(withoutHidden(body.replaceAll(/\r\n?/g, '\n')))) {
    const [first = ''] = paragraph;
    // The rest of a paragraph belongs to the quotation or the list it begins with, marked or not.
    if (QUOTE.test(first) || /^(?: {4}|\t| {0,3}(?:[-*+]|\d{1,9}[.)])\s)/.test(first)) continue;
    const quoted = paragraph.findIndex((line) => QUOTE.test(line));
    const own = quoted < 0 ? paragraph : paragraph.slice(0, quoted);
    spoken.push(...withoutCodeSpans(own.join('\n')).split('\n'));
  }
  return spoken;
}

/** From the first of what hides to its end, or to the end of all. */
function withoutHidden(text: string): string {
  const lowered = text.toLowerCase();
  let shown = '';
  let at = 0;
  for (;;) {
    HIDING.lastIndex = at;
    const open = HIDING.exec(text);
    if (open === null) return shown + text.slice(at);
    shown += text.slice(at, open.index);
    const close = open[1] === undefined ? '-->' : `</${open[1].toLowerCase()}>`;
    const end = lowered.indexOf(close, open.index + open[0].length);
    if (end < 0) return shown;
    // What follows on the line of the end is no line of its own.
    shown += 'x';
    at = end + close.length;
  }
}

/** Runs of lines without a blank one, outside blocks of code. */
function paragraphs(text: string): readonly (readonly string[])[] {
  const all: string[][] = [[]];
  let fence: string | null = null;
  for (const line of text.split('\n')) {
    const mark: string | undefined = FENCE.exec(line)?.[1];
    if (fence !== null) {
      const closes = mark !== undefined && mark.startsWith(fence) && line.trim() === mark;
      if (closes) fence = null;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      all.push([]);
    } else if (line.trim() === '') all.push([]);
    else all.at(-1)?.push(line);
  }
  return all.filter((lines) => lines.length > 0);
}

/** A run of backticks up to the next run of the same length; each keeps the lines it spans from being commands. */
function withoutCodeSpans(text: string): string {
  return text.replaceAll(/(?<!`)(`{1,100})(?!`)[^]*?(?<!`)\1(?!`)/g, 'x');
}
