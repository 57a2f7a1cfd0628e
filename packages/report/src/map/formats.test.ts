/** Every form of the map: the machine-readable ones by their schemas, the page by what a browser would do with it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AiMap } from '@countersign/policy';
import { renderMapCycloneDx } from './cyclonedx.ts';
import { renderMapHtml } from './html.ts';
import { renderMapJson } from './json.ts';
import { aiMap, FULL, MADE, mappedRepository, mappedTool } from './map-fixture.test-support.ts';
import { renderMapText } from './text.ts';

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')) as object;

const NASTY = '<img src=x onerror=alert(1)>\u001b[31m\u202e"\'&';
const HOSTILE = aiMap({
  biggestRisk: NASTY,
  repositories: [
    mappedRepository({
      name: NASTY,
      tools: [
        mappedTool({
          name: NASTY,
          vendor: NASTY,
          signs: [{ role: NASTY, files: 1, examples: [NASTY], names: [NASTY] }],
        }),
      ],
      risks: [{ id: 'x', title: 'T', severity: 'high', path: NASTY, line: 1 }],
      safe: [{ path: NASTY, line: 1, key: NASTY, means: 'x' }],
      starts: [{ kind: 'server', name: NASTY, host: NASTY, times: 1 }],
      unattributed: [NASTY],
    }),
  ],
  notMapped: [{ name: NASTY, why: 'x', next: 'Y.', fault: true }],
});
const MAPS: readonly (readonly [string, AiMap])[] = [
  ['everything', FULL],
  ['nothing', aiMap()],
  ['hostile names', HOSTILE],
];

describe('JSON', () => {
  const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(
    schemaOf('map-v1.schema.json'),
  );

  test.each(MAPS)('its schema accepts %s', (_name, map) => {
    validate(JSON.parse(renderMapJson(map, MADE)));
    expect(validate.errors).toBeNull();
  });

  test('says the version and the day', () => {
    expect(JSON.parse(renderMapJson(FULL, MADE))).toMatchObject({
      version: 1,
      made: '2026-11-23',
      asked: { answers: 3 },
    });
  });
});

describe('CycloneDX', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  // They are referred to by the names of their files.
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(
      schemaOf(`cyclonedx/${name}.SNAPSHOT.schema.json`),
      `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
    );
  const validate = ajv.compile(schemaOf('cyclonedx/bom-1.6.SNAPSHOT.schema.json'));

  test.each(MAPS)('the official schema of 1.6 accepts %s', (_name, map) => {
    validate(JSON.parse(renderMapCycloneDx(map, MADE)));
    expect(validate.errors).toBeNull();
  });

  test('the schema is not one that accepts anything', () => {
    const bom = JSON.parse(renderMapCycloneDx(FULL, MADE)) as Record<string, unknown>;
    expect(validate({ ...bom, specVersion: 16 })).toBe(false);
    expect(validate({ ...bom, components: [{ name: 'x' }] })).toBe(false);
  });

  test('every reference leads somewhere, and none is given twice', () => {
    const bom = JSON.parse(renderMapCycloneDx(FULL, MADE)) as {
      readonly components: readonly { readonly 'bom-ref': string }[];
      readonly services: readonly { readonly 'bom-ref': string; readonly data: unknown }[];
      readonly dependencies: readonly {
        readonly ref: string;
        readonly dependsOn: readonly string[];
      }[];
    };
    const refs = [...bom.components, ...bom.services].map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    for (const { ref, dependsOn } of bom.dependencies)
      for (const one of [ref, ...dependsOn]) expect(refs).toContain(one);
    expect(bom.services.find((one) => one['bom-ref'] === 'service:claude-code')?.data).toEqual([
      { flow: 'outbound', classification: 'code' },
      { flow: 'outbound', classification: 'customer (beyond the page)' },
    ]);
  });
});

describe('HTML', () => {
  test.each(MAPS)('%s: no script, nothing to fetch, nothing that acts', (_name, map) => {
    const html = renderMapHtml(map, MADE);
    expect(html).not.toMatch(
      /<script|<img|<link|<iframe|\son[a-z]+=(?!x onerror)["']|url\(|@import/i,
    );
    expect(html).not.toContain('\u001b');
    expect(html).not.toContain('\u202e');
    const opened = html.match(/<(?:table|details|section|ul|li|td|tr|div)\b/g) ?? [];
    const closed = html.match(/<\/(?:table|details|section|ul|li|td|tr|div)>/g) ?? [];
    expect(opened.length).toBe(closed.length);
  });

  test('the two lines stand first, tables say what they are, and names are escaped', () => {
    const html = renderMapHtml(FULL, MADE);
    expect(html.indexOf('Biggest risk')).toBeLessThan(html.indexOf('<section'));
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(html.match(/<caption>/g)).toHaveLength(2);
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('width=device-width');
    expect(renderMapHtml(HOSTILE, MADE)).toContain('&lt;img src=x');
  });

  test('many repositories are shown closed', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      mappedRepository({ name: `r${at}`, tools: [mappedTool()] }),
    );
    expect(renderMapHtml(aiMap({ repositories: many }), MADE)).not.toContain('<details open');
    expect(renderMapHtml(FULL, MADE)).toContain('<details open');
  });
});

describe('text', () => {
  test('opens with the two lines', () => {
    expect(renderMapText(FULL, { color: 'never' }).split('\n').slice(0, 2)).toEqual([
      'Biggest risk: A setting.',
      'Fastest win:  A line.',
    ]);
  });

  test('what is there, tool by tool and repository by repository', () => {
    const text = renderMapText(FULL, { color: 'never' });
    for (const line of [
      'Cursor: not on the list; may see: nothing agreed',
      'MCP servers: .cursor/mcp.json, a, b and 2 more',
      'Claude Code: approved; may see: code; here also: data of customers or staff',
      'OpenAI API: called by the product; may see: what the product sends it',
      'critical .c/s.json:3  Agent acts (approval-bypass)',
      '2 keys or passwords in the files',
      'A shallow clone',
      'Commits that declare AI help: 2026-11: 2 of 8',
      'Not looked at: 1 too large',
      'No sign of an AI tool in 1 more repository.',
      '25 %  2 of 8',
      'ChatGPT: approved; 2 answers; 1 on work accounts; 1 on private accounts; given: public 2, customer 1',
      'Approved, not visible from files: ChatGPT',
      'Approved, no sign found: OpenAI Codex',
      'ours (history: off); see its vendor',
      'bare.git: it is bare; Map a clone.',
    ])
      expect(text).toContain(line);
  });

  test('names from outside move no cursor', () => {
    const text = renderMapText(HOSTILE, { color: 'never' });
    for (const character of ['\u001b', '\u202e']) expect(text).not.toContain(character);
  });

  test('a map of nothing says so', () => {
    expect(renderMapText(aiMap(), { color: 'never' })).toContain('No sign of an AI tool');
  });
});

describe('what settings narrow and start', () => {
  const html = renderMapHtml(FULL, MADE);
  const text = renderMapText(FULL, { color: 'never' });

  test.each([
    ['a safe setting', 'keeps keys from the agent'],
    ['its key', 'permissions.deny'],
    ['its place', '.c/s.json:5'],
    ['a command', 'PostToolUse, 2 times'],
    ['a server elsewhere', 'docs (mcp.example.com)'],
  ])('%s', (_what, words) => {
    expect(html).toContain(words);
    expect(text).toContain(words);
  });

  test('nothing of it where there is nothing', () => {
    const map = aiMap({ repositories: [mappedRepository({ unattributed: ['AGENTS.md'] })] });
    for (const page of [renderMapHtml(map, MADE), renderMapText(map, { color: 'never' })])
      expect(page).not.toMatch(/Safe settings|by themselves|Servers that/);
  });
});
