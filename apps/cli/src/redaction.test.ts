/** Whatever holds a secret, and wherever it is said: no output holds more than the secret's public beginning. */
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_FINGERPRINT_KEY, findDetector, inspectChange } from '@countersign/detectors';
import type { Change, CommitInfo, FileChange } from '@countersign/detectors';
import { secretSamples } from '@countersign/detectors/samples';
import { evaluate, mergePolicy, parsePage } from '@countersign/policy';
import type { Gate } from '@countersign/policy';
import {
  renderCheckRun,
  renderHook,
  renderJson,
  renderJunit,
  renderSarif,
  renderText,
} from '@countersign/report';
import { gitRepo } from '@countersign/testkit';
import * as fc from 'fast-check';
import { countersign } from './command-line.test-support.ts';

const NOW = new Date('2026-11-23T00:00:00Z');
const SAMPLES = secretSamples();
/** Findings made in all; a run has this many samples. */
const A_RUN = 100;
const RUNS = 100;

/** The secrets as they stand in each of the texts, without what may be shown of them. */
async function bodiesOf(texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { findings } = await inspectChange(changeOf(texts), {
    fingerprintKey: DEFAULT_FINGERPRINT_KEY,
    contentLimit: 1e6,
  });
  const bodies = texts.map((): string[] => []);
  for (const { path, line, endLine, column, endColumn, excerpt } of findings) {
    const index = Number(path.split('/', 1)[0]);
    const span = texts[index]?.split('\n').slice(line - 1, endLine) ?? [];
    span[span.length - 1] = span.at(-1)?.slice(0, endColumn - 1) ?? '';
    span[0] = span[0]?.slice(column - 1) ?? '';
    const body = span.join('\n').slice(excerpt.length - 1);
    // A part of it would be as bad; shorter ones may be words of our own, and armour says only what follows.
    for (const part of body.split('\n'))
      if (part.length >= 12 && !part.endsWith('-----')) bodies[index]?.push(part);
  }
  return bodies;
}

const PATHS = ['src/a.ts', '.env', 'x.min.js', '.claude/settings.json', 'locales/en.json'];

function changeOf(texts: readonly string[]): Change {
  const files = texts.map((_text, index): FileChange => {
    const path = PATHS[index % PATHS.length] ?? 'a';
    return {
      path: `${index}/${path}`,
      previousPath: null,
      status: 'added',
      mode: '100644',
      blob: String(index),
      previousBlobs: [],
      addedLines: 'all',
      commit: null,
    };
  });
  const commits = texts.slice(0, 3).map((message, index): CommitInfo => ({
    id: String(index).repeat(40),
    parents: [],
    author: { name: 'A', email: 'a@example.com' },
    committer: { name: 'A', email: 'a@example.com' },
    committedAt: 0,
    message: `work\n\n${message}\n\nCo-Authored-By: Claude <noreply@anthropic.com> ${message}`,
    note: null,
    accounts: null,
  }));
  return {
    source: { kind: 'range', base: 'b'.repeat(40), head: 'c'.repeat(40) },
    commits,
    files,
    history: [],
    skipped: [],
    async *readContents(requests) {
      for (const request of requests)
        yield {
          request,
          content: {
            kind: 'bytes',
            bytes: new TextEncoder().encode(texts[Number(request.blob)] ?? ''),
          },
        };
    },
  };
}

function policy() {
  const { page } = parsePage(
    'version: 1\nowner: "@o/t"\nnext_review: 2027-01-31\nmode: block\n',
    'countersign.yml',
  );
  if (page === null) throw new Error('the page of this test has a mistake');
  return mergePolicy({
    organisation: null,
    repository: { page, file: 'countersign.yml', origin: 'repository' },
    now: NOW,
  });
}

function expectNone(output: string, bodies: readonly string[]): void {
  const unescaped = output.replaceAll(/\\(["\\/])/g, '$1').replaceAll('&quot;', '"');
  // One comparison each: a million assertions take longer than what they assert.
  expect(bodies.filter((body) => output.includes(body) || unescaped.includes(body))).toEqual([]);
}

/** About so many, spread over all. */
const everyNth = <Item>(items: readonly Item[], amount: number): readonly Item[] =>
  items.filter((_item, index) => index % Math.ceil(items.length / amount) === 0);

const surrounding = fc.constantFrom('', '// ', 'x = 1;\n', '\t', '<a b="', '{"k": 1}\n');

describe('no output holds a secret', () => {
  test(`${A_RUN * RUNS} findings through every renderer`, async () => {
    const rules = policy();
    const samples = SAMPLES.map(({ text }) => text);
    const all = await bodiesOf(samples);
    // Made values repeat: what is one's secret may be another's public account or key id.
    const bodies = all.map((some) =>
      some.filter((body) =>
        samples.every(
          (text, index) => !text.includes(body) || all[index]?.some((own) => own.includes(body)),
        ),
      ),
    );
    expect(bodies.filter((some) => some.length > 0).length).toBeGreaterThan(SAMPLES.length * 0.8);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(SAMPLES.length - 1), surrounding), {
          minLength: A_RUN,
          maxLength: A_RUN,
        }),
        fc.constantFrom<Gate>('hook', 'local', 'pull-request'),
        async (chosen, gate) => {
          const texts = chosen.map(([index, before]) => `${before}${SAMPLES[index]?.text ?? ''}\n`);
          const facts = await inspectChange(changeOf(texts), {
            fingerprintKey: DEFAULT_FINGERPRINT_KEY,
            contentLimit: 1e6,
            branch: texts[0]?.replaceAll(/\s/g, '') ?? null,
          });
          const verdict = evaluate(facts, rules, { now: NOW, gate });
          const options = { describe: findDetector };
          const outputs = [
            renderText(verdict, { ...options, color: 'always', detail: 'all' }),
            renderText(verdict, { ...options, color: 'never', detail: 'normal' }),
            renderHook(verdict, { ...options, color: 'never' }),
            renderJson(verdict, { timings: {} }),
            renderSarif(verdict, { ...options, version: '1.0.0' }),
            renderJunit(verdict, options),
            JSON.stringify(renderCheckRun(verdict, options)),
            JSON.stringify(verdict),
          ];
          const hidden = chosen.flatMap(([index]) => bodies[index] ?? []);
          for (const output of outputs) expectNone(output, hidden);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('mistakes of a page, unknown commands and paths that are not there', async () => {
    const repo = await gitRepo({ 'a.ts': '\n' });
    for (const { text } of everyNth(SAMPLES, 3)) {
      const bodies = (await bodiesOf([text])).flat();
      const oneLine = text.replaceAll(/\s+/g, ' ');
      await repo.write('countersign.yml', `version: 1\nowner: ${JSON.stringify(oneLine)}\n`);
      for (const args of [
        ['check'],
        ['policy', 'check'],
        ['check', `./${oneLine}`],
        ['check', '--range', oneLine],
        ['check', '--policy', oneLine],
        ['explain', oneLine],
      ]) {
        const { stdout, stderr } = await countersign(repo, args);
        expectNone(stdout + stderr, bodies);
      }
    }
    await repo.dispose();
  });
});
