import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isSigned } from './signature.ts';

const body = Buffer.from('{"a":"ü"}');
const sign = (secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

test.each([
  ['the present secret', sign('new'), ['new', 'old'], true],
  ['the one before it', sign('old'), ['new', 'old'], true],
  ['one that was removed', sign('old'), ['new'], false],
  ['an empty secret, though it is listed', sign(''), ['', ' '], false],
  ['no secret at all', sign('new'), [], false],
  ['another form', sign('new').slice(7), ['new'], false],
  ['nothing', undefined, ['new'], false],
])('signed with %s', (_name, signature, secrets, expected) => {
  expect(isSigned(body, signature, secrets)).toBe(expected);
});
