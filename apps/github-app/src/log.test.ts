import { describe, expect, test } from '@jest/globals';
import { createLog } from './log.ts';

const TOKEN = ['ghs', '_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('');
const SIGNATURE = `sha256=${'0123456789abcdef'.repeat(4)}`;

function logged(use: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  use(
    createLog({
      write: (line) => lines.push(line),
      level: 'debug',
      now: () => new Date('2026-01-01T00:00:00Z'),
    }),
  );
  return lines.join('\n');
}

describe('createLog', () => {
  test('one JSON object a line, with what the child was given', () => {
    const text = logged((log) => {
      log.child({ name: 'queue' }).info({ size: 2 }, 'works');
      log.trace('below the level');
    });
    expect(JSON.parse(text)).toEqual({
      time: '2026-01-01T00:00:00.000Z',
      level: 'info',
      name: 'queue',
      size: 2,
      message: 'works',
    });
  });

  test.each([
    ['a text', TOKEN],
    ['a text in a text', `authorization: token ${TOKEN}, x-hub-signature-256: ${SIGNATURE}`],
    ['fields', { deep: { headers: { authorization: TOKEN }, list: [TOKEN] } }],
    [
      'an error with its request',
      Object.assign(new Error(`bad ${TOKEN}`), {
        request: { headers: TOKEN },
        event: { payload: TOKEN, signature: SIGNATURE },
      }),
    ],
    [
      'several errors',
      new AggregateError([Object.assign(new Error('x'), { event: { payload: TOKEN } })], TOKEN),
    ],
    ['a cause', new Error('x', { cause: new Error(SIGNATURE) })],
    ['a field that is a body', { payload: 'my secret source', body: TOKEN }],
  ])('withholds what is secret in %s', (_name, value) => {
    const text = logged((log) => {
      log.error(value);
      log.error({ err: value }, 'message');
      log.child({ value }).warn(value, TOKEN);
    });
    expect(text.split('\n')).toHaveLength(3);
    expect(text).not.toContain(TOKEN.slice(4));
    expect(text).not.toContain(SIGNATURE);
    expect(text).not.toContain('my secret source');
  });
});
