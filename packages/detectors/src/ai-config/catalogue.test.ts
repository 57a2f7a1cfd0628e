import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { configChecks } from './catalogue.ts';
import { changeChecks } from './changes-catalogue.ts';
import { checkAiConfig } from './check-ai-config.ts';
import { isAiConfigPath } from './config-kind.ts';
import { checkConfigChange } from './check-config-change.ts';

/** Stands for the key scanner: a made-up token shape. */
const scanSecrets = (text: string): { id: string }[] =>
  /tok_[a-z0-9]{12}/.test(text) ? [{ id: 'test-token' }] : [];

const found = (path: string, text: string, id: string) =>
  checkAiConfig({ path, text, mode: '100644', scanSecrets }).findings.find(
    (finding) => finding.id === id,
  );

describe('the catalogue', () => {
  test('lists every file of checks/, sorted, each id once', () => {
    const files = readdirSync(new URL('./checks/', import.meta.url))
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => name.replace(/\.ts$/, ''))
      .sort();
    expect(configChecks.map((check) => check.id)).toEqual(files);
  });

  test.each(configChecks)('$id says what, why and what to do', (check) => {
    expect(check.title).not.toMatch(/\.$/);
    expect(check.why.length).toBeGreaterThan(40);
    expect(check.remedy.length).toBeGreaterThan(20);
    expect(check.references.length).toBeGreaterThan(0);
    for (const address of check.references) expect(address).toMatch(/^https:\/\//);
    expect(check.examples.match.length).toBeGreaterThan(0);
    expect(check.examples.ignore.length).toBeGreaterThan(0);
  });
});

describe.each(configChecks)('$id', (check) => {
  test.each(check.examples.match)('finds it in $path: $text', ({ path, text, severity }) => {
    expect(isAiConfigPath(path)).toBe(true);
    const finding = found(path, text, check.id);
    expect(finding).toBeDefined();
    if (severity !== undefined) expect(finding?.severity).toBe(severity);
  });

  test.each(check.examples.ignore)('leaves $path alone: $text', ({ path, text }) => {
    expect(found(path, text, check.id)).toBeUndefined();
  });
});

describe('the catalogue of changes', () => {
  test('lists every file of changes/, sorted, each id once', () => {
    const files = readdirSync(new URL('./changes/', import.meta.url))
      .map((name) => name.replace(/\.ts$/, ''))
      .sort();
    expect(changeChecks.map((check) => check.id)).toEqual(files);
  });

  const grants = (path: string, text: string | null) =>
    text === null
      ? []
      : (checkAiConfig({ path, text, mode: '100644', scanSecrets }).facts?.grants ?? []);
  const changes = changeChecks.flatMap(({ id, examples }) => [
    ...examples.match.map((example) => ({ id, ...example, found: true })),
    ...examples.ignore.map((example) => ({ id, ...example, found: false })),
  ]);
  test.each(changes)('$id in $path: $before → $after', ({ id, path, before, after, found: is }) => {
    expect(isAiConfigPath(path)).toBe(true);
    const findings = checkConfigChange([grants(path, before)], grants(path, after), () => true);
    expect(findings.some((finding) => finding.id === id)).toBe(is);
  });

  test('what one parent of a merge had is not new', () => {
    const one = '{"mcpServers":{"a":{"command":"a"}}}';
    const both = '{"mcpServers":{"a":{"command":"a"},"b":{"command":"b"}}}';
    const before = [one, both].map((text) => grants('.mcp.json', text));
    expect(checkConfigChange(before, grants('.mcp.json', both), () => true)).toEqual([]);
  });
});

const judged = configChecks
  .filter(({ id }) => id !== 'unknown-key' && id !== 'config-parse-error')
  .flatMap(({ examples: { match, ignore } }) => [...match, ...ignore]);

test.each(judged)('every key that a check judges is a known one: $path $text', ({ path, text }) => {
  expect(found(path, text, 'unknown-key')).toBeUndefined();
});
