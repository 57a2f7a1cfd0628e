/** What every page shares: head, way back, who is signed in, and the small parts that pages are made of. */
import { html } from './html.ts';
import type { Html, Piece } from './html.ts';
import { STYLE_PATH } from './style.ts';

export interface Crumb {
  readonly name: string;
  readonly path: string;
}

export interface PageParts {
  readonly title: string;
  /** From the organisation down; without the page itself. */
  readonly crumbs: readonly Crumb[];
  /** Login of whoever is signed in, or null. */
  readonly login: string | null;
  readonly main: Html;
}

export function layout({ title, crumbs, login, main }: PageParts): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Countersign</title>
        <link rel="stylesheet" href="${STYLE_PATH}" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <div>
            <a class="mark" href="/">Countersign</a>
            ${
              login === null
                ? null
                : html`<div class="who">
                    <span>${login}</span>
                    <form method="post" action="/sign-out"><button>Sign out</button></form>
                  </div>`
            }
          </div>
        </header>
        <main id="main">
          ${
            crumbs.length === 0
              ? null
              : html`<nav class="crumbs" aria-label="Where you are">
                  <ol>
                    ${crumbs.map(({ name, path }) => html`<li><a href="${path}">${name}</a></li>`)}
                  </ol>
                </nav>`
          }
          ${main}
        </main>
        <footer class="foot">
          <div>
            Decisions with their evidence and without source text. “Nothing declared” never means
            “written by a person”.
          </div>
        </footer>
      </body>
    </html> `;
}

const OUTCOMES = {
  pass: ['✓', 'Passed'],
  note: ['·', 'Noted'],
  warn: ['▲', 'Warned'],
  unsure: ['?', 'Could not judge'],
  block: ['✕', 'Stopped'],
} as const;

export type ShownOutcome = keyof typeof OUTCOMES;

/** The word says it; sign and colour only repeat it. */
export function badge(outcome: string, word?: string): Html {
  const known = outcome in OUTCOMES ? (outcome as ShownOutcome) : 'unsure';
  const [sign, name] = OUTCOMES[known];
  return html`<span class="badge ${known}"
    ><span aria-hidden="true">${sign}</span>${word ?? name}</span
  >`;
}

const MONTHS =
  'January February March April May June July August September October November December';

/** `1 June 2026, 12:00 UTC`. */
export function moment(at: Date | string): Html {
  const iso = (typeof at === 'string' ? new Date(at) : at).toISOString();
  return html`<time datetime="${iso}">${day(iso)}, ${iso.slice(11, 16)} UTC</time>`;
}

/** Of `2026-06-01…`: `1 June 2026`. */
export function day(iso: string): string {
  const [year = '', month = '', date = ''] = iso.slice(0, 10).split('-');
  return `${Number(date)} ${MONTHS.split(' ')[Number(month) - 1] ?? month} ${year}`;
}

export function section(title: string, ...content: readonly Piece[]): Html {
  return html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;
}

/** A table of its own width; keyboards can scroll it. */
export function table(name: string, columns: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** A list, of which the first ones are shown at once. */
export function longList(items: readonly Html[], shownAtOnce: number): Html {
  const first = items.slice(0, shownAtOnce);
  const rest = items.slice(shownAtOnce);
  return html`<ul class="list">
      ${first}
    </ul>
    ${
      rest.length === 0
        ? null
        : html`<details>
            <summary>${rest.length} more</summary>
            <ul class="list">
              ${rest}
            </ul>
          </details>`
    }`;
}

export function shortSha(sha: string): Html {
  return html`<code>${sha.slice(0, 10)}</code>`;
}
