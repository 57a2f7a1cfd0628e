import { escapeTerminal } from './escape-terminal.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from outside as content or quoted attribute of HTML; what acts or hides is written out as for a terminal. */
export function escapeHtml(text: string): string {
  return escapeTerminal(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
