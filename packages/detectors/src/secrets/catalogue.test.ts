import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { secretDetectors } from './catalogue.ts';
import { secretDescriptions } from './descriptions.ts';
import { createSecretScanner } from './engine.ts';
import type { SecretDetector } from './secret-detector.ts';

const scanner = createSecretScanner({ fingerprintKey: 'test' });
const idsIn = (text: string): readonly string[] => scanner.scanText(text, '').map((hit) => hit.id);

test('lists every file of the folders, and nothing twice', async () => {
  const expected: string[] = [];
  for (const folder of ['generic', 'providers'])
    for (const file of readdirSync(new URL(`./${folder}/`, import.meta.url)).toSorted()) {
      const module = (await import(`./${folder}/${file}`)) as {
        default: readonly SecretDetector[];
      };
      expected.push(...module.default.map((detector) => detector.id));
    }
  expect(secretDetectors.map((detector) => detector.id)).toEqual(expected);
  expect(new Set(expected).size).toBe(expected.length);
});

test('is described as it is', () => {
  expect(secretDescriptions().map(({ id }) => id)).toEqual(secretDetectors.map(({ id }) => id));
  for (const description of secretDescriptions()) expect(description.kind).toBe('secret');
});

describe.each(secretDetectors.map((detector) => [detector.id, detector] as const))(
  '%s',
  (id, detector) => {
    test('says what it is, what it opens and how to end it', () => {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(detector.title).not.toBe('');
      expect(detector.why).toMatch(/^[A-Z].*\.$/);
      expect(detector.remedy).toMatch(/\.$/);
      expect(detector.references.length).toBeGreaterThan(0);
      for (const reference of detector.references) expect(reference).toMatch(/^https:\/\//);
      expect(detector.checked.date).toMatch(/^20[0-9]{2}-[01][0-9]-[0-3][0-9]$/);
      expect(detector.checked.source).not.toBe('');
    });

    test('has keywords that the table can hold', () => {
      expect(detector.keywords.length).toBeGreaterThan(0);
      for (const keyword of detector.keywords) {
        expect(keyword.length).toBeGreaterThanOrEqual(3);
        expect(Array.from(keyword).every((byte) => byte.charCodeAt(0) <= 0xff)).toBe(true);
        if (detector.keywordCase === 'any') expect(keyword).toBe(keyword.toLowerCase());
      }
    });

    test('finds its examples, alone and in the middle of a long text', () => {
      expect(detector.examples.match.length).toBeGreaterThan(0);
      for (const example of detector.examples.match) {
        expect(idsIn(example())).toContain(id);
        const filling = 'lorem ipsum dolor\n'.repeat(400);
        expect(idsIn(`${filling}${example()}\n${filling}`)).toContain(id);
      }
    });

    test('leaves alone what only looks like it', () => {
      expect(detector.examples.ignore.length).toBeGreaterThan(0);
      for (const example of detector.examples.ignore) expect(idsIn(example())).not.toContain(id);
    });
  },
);
