/** HTML in which nothing from outside is anything but text. */
import { escapeTerminal } from '@countersign/report';

/** Made by `html` alone. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Piece = string | number | Html | null | readonly Piece[];

/** What is put in is escaped, for text and for attributes in quotes; `null` is nothing, a list is its pieces. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(
    parts
      .map((part, index) => part + (index < pieces.length ? render(pieces[index]) : ''))
      .join(''),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function render(piece: Piece | undefined): string {
  if (piece === null || piece === undefined) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(render).join('');
  // What would reorder or hide what stands around it is written out first.
  return escapeTerminal(String(piece)).replace(/[&<>"']/g, (one) => NAMED[one] ?? '');
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
