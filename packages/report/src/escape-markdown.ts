import { escapeTerminal } from './escape-terminal.ts';

/** Kept as they are, so that a next step can be followed: GitHub shows the address it links to. */
const ADDRESS = /https:\/\/[A-Za-z0-9/._?=%+:#-]+/g;

/**
 * A zero-width space as an entity after `@` and before a reference's number: how Renovate and Dependabot keep quoted
 * text from notifying people and from linking to issues. It survives GitHub's rendering, where a backslash does not.
 */
const BREAK = '&#8203;';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

function escapeWords(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/@(?=[A-Za-z0-9])|#(?=[0-9])|\bGH-(?=[0-9])/gi, `$&${BREAK}`);
}

/**
 * Text from outside as one line of GitHub's Markdown that shows exactly that text: no markup, no HTML, no mention, no
 * reference. `https` addresses stay links.
 */
export function escapeMarkdown(text: string): string {
  const line = escapeTerminal(text);
  let escaped = '';
  let from = 0;
  for (const address of line.matchAll(ADDRESS)) {
    escaped += escapeWords(line.slice(from, address.index)) + address[0];
    from = address.index + address[0].length;
  }
  escaped += escapeWords(line.slice(from));
  // Only the beginning of a line can open a heading, a list, a rule or a setext underline.
  return escaped.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*[0-9]+)([.)])/, '$1\\$2');
}

/** Text from outside as an inline code span, whatever backticks it holds. Mentions are not resolved in code. */
export function codeSpan(text: string): string {
  const line = escapeTerminal(text);
  if (line.trim() === '') return '``` ```';
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  // Markdown takes one space off each end where both ends have one.
  const padded = /^[` ]|[` ]$/.test(line) ? ` ${line} ` : line;
  return `${fence}${padded}${fence}`;
}
