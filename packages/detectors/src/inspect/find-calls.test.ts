import { describe, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { createFindCalls } from './find-calls.ts';

const find = (calls: readonly string[], text: string, path = 'src/a.ts') =>
  (createFindCalls(calls)?.(path, text) ?? []).map(({ call, line }) => `${call}:${line}`);

describe('calls by their literal names', () => {
  test.each([
    ['a call', 'await sendEmail({ to });', ['sendEmail:1']],
    ['of an object', 'this.mailer.sendEmail (x)', ['sendEmail:1']],
    ['optional', 'mailer?.sendEmail?.(x)', ['sendEmail:1']],
    ['with a type', 'sendEmail<Welcome>(x)', ['sendEmail:1']],
    ['PHP', '$mailer->sendEmail($x);', ['sendEmail:1']],
    ['defined', 'async function sendEmail(to) {', ['sendEmail:1']],
    ['twice in a line', 'sendEmail(a); sendEmail(b)', ['sendEmail:1']],
    ['on the third line', '\n\nsendEmail(a)', ['sendEmail:3']],
    ['a longer name', 'resendEmail(a); sendEmails(b); $sendEmail(c)', []],
    ['not called', 'const f = sendEmail;', []],
    ['another case', 'SendEmail(a)', []],
  ])('%s', (_, text, expected) => {
    expect(find(['sendEmail'], text)).toEqual(expected);
  });

  test('names with a dot, with brackets, with other letters', () => {
    expect(find(['payouts.create'], 'stripe.payouts.create(x)')).toEqual(['payouts.create:1']);
    expect(find(['sendEmail()'], 'sendEmail(x)')).toEqual(['sendEmail():1']);
    expect(find(['envoyé'], 'renvoyé(x); envoyé(y)')).toEqual(['envoyé:1']);
    expect(find(['deliver!'], 'mail.deliver!(x)')).toEqual(['deliver!:1']);
  });

  test('nothing to look for', () => {
    expect(createFindCalls([])).toBeNull();
    expect(createFindCalls([' ', '()'])).toBeNull();
  });

  test('tests are told apart', () => {
    const found = createFindCalls(['send'])?.('test/a.test.ts', 'send(x)') ?? [];
    expect(found).toEqual([{ call: 'send', line: 1, aside: true }]);
  });

  test('any name and any text end soon, and only what is asked for is found', () => {
    assert(
      property(string(), string({ unit: 'binary' }), (name, text) => {
        for (const { call } of createFindCalls([name])?.('a.ts', `${text}\n${name}(`) ?? [])
          expect(call).toBe(name);
      }),
    );
    const started = performance.now();
    find(['f', 'g'], 'f<'.repeat(4000));
    find(['f'], `${'f '.repeat(4000)}\n`.repeat(20));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
