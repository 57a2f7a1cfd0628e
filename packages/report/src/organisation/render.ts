/** The page about an organisation, for a terminal, for an issue and for a browser. */
import type { OrganisationReport } from '@countersign/policy';
import { painter, type Colour, type Style } from '../colour.ts';
import { escapeHtml } from '../escape-html.ts';
import { codeSpan, escapeMarkdown } from '../escape-markdown.ts';
import { escapeTerminal } from '../escape-terminal.ts';
import { jsonText } from '../json-text.ts';
import { dayOf, type Made } from '../map/made.ts';
import { STYLE } from '../map/style.ts';
import { looked, sectionsOf, type Item } from './sections.ts';

const STYLES: Readonly<Record<Item['tone'], Style>> = {
  bad: 'red',
  ask: 'yellow',
  good: 'green',
  plain: 'bold',
};

const partialOf = ({ partial }: OrganisationReport): string | null =>
  partial === null ? null : `This is only a part: ${partial}.`;

/** Lines ended by newlines; every string from outside is escaped. */
export function renderOrganisationText(
  report: OrganisationReport,
  made: Made,
  options: { readonly color: Colour },
): string {
  const paint = painter(options.color);
  const partial = partialOf(report);
  const esc = escapeTerminal;
  const blocks = [
    [
      paint('bold', `${esc(report.owner)} on ${dayOf(made)}: ${looked(report)}`),
      ...(partial === null ? [] : [paint('red', esc(partial))]),
      `${paint('bold', 'Biggest risk:')} ${esc(report.biggestRisk)}`,
      `${paint('bold', 'Fastest win:')}  ${esc(report.fastestWin)}`,
    ],
    ...sectionsOf(report).map(({ title, intro, items }) => [
      paint('bold', esc(title)),
      ...(intro === null ? [] : [`  ${esc(intro)}`]),
      ...items.map(
        ({ tone, place, words }) => `  ${paint(STYLES[tone], esc(place))}: ${esc(words)}`,
      ),
    ]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

export function renderOrganisationMarkdown(report: OrganisationReport, made: Made): string {
  const esc = escapeMarkdown;
  const partial = partialOf(report);
  const lines = [
    `# ${esc(report.owner)} on ${dayOf(made)}`,
    '',
    `${looked(report)}.`,
    '',
    ...(partial === null ? [] : [`**${esc(partial)}**`, '']),
    `- **Biggest risk:** ${esc(report.biggestRisk)}`,
    `- **Fastest win:** ${esc(report.fastestWin)}`,
    ...sectionsOf(report).flatMap(({ title, intro, items }) => [
      '',
      `## ${esc(title)}`,
      '',
      ...(intro === null ? [] : [esc(intro), ...(items.length === 0 ? [] : [''])]),
      ...items.map(({ place, words }) => `- ${codeSpan(place)}: ${esc(words)}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** One HTML document: no network, no script. */
export function renderOrganisationHtml(report: OrganisationReport, made: Made): string {
  const esc = escapeHtml;
  const partial = partialOf(report);
  const sections = sectionsOf(report).map(({ title, intro, items }) =>
    [
      `<section>\n<h2>${esc(title)}</h2>`,
      intro === null ? '' : `<p class="soft">${esc(intro)}</p>`,
      items.length === 0
        ? ''
        : `<ul>\n${items
            .map(
              ({ tone, place, words }) =>
                `<li><span class="tag ${tone}">${esc(place)}</span> ${esc(words)}</li>`,
            )
            .join('\n')}\n</ul>`,
      '</section>',
    ]
      .filter((part) => part !== '')
      .join('\n'),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${esc(report.owner)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${esc(report.owner)}</h1>
<p class="soft">${esc(looked(report))}, on <time>${dayOf(made)}</time></p>
${partial === null ? '' : `<p><span class="tag bad">${esc(partial)}</span></p>\n`}<div class="lead">
<div class="risk"><h2>Biggest risk</h2><p>${esc(report.biggestRisk)}</p></div>
<div class="win"><h2>Fastest win</h2><p>${esc(report.fastestWin)}</p></div>
</div>
${sections.join('\n')}
<footer><p>Drawn by Countersign ${esc(made.version)}. Names of people are left out.</p></footer>
</main>
</body>
</html>
`;
}

/** One JSON document, version 1, ended by a newline. */
export function renderOrganisationJson(report: OrganisationReport, made: Made): string {
  return jsonText({ version: 1, made: dayOf(made), ...report });
}
