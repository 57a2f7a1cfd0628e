import { expect, test } from '@jest/globals';
import { StaleReadError } from '@countersign/github';
import { describeFailure } from './failure.ts';

const TOKEN = ['ghs', '_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('');

test.each([
  [
    'an answer of GitHub',
    Object.assign(new Error(`Bad credentials ${TOKEN}`), {
      status: 502,
      request: { method: 'GET', url: `https://api.github.com/repos/a/b?token=${TOKEN}` },
    }),
    'GitHub answered 502 to GET /repos/a/b',
  ],
  [
    'an answer to an unknown request',
    Object.assign(new Error(TOKEN), { status: 404 }),
    'GitHub answered 404',
  ],
  ['a list that lags', new StaleReadError('GitHub lags'), 'GitHub lags'],
  ['anything else', new Error(TOKEN), 'an internal error; the log of the App has the details'],
  ['what is no error', TOKEN, 'an internal error; the log of the App has the details'],
])('%s is said in one line', (_name, error, expected) => {
  expect(describeFailure(error)).toBe(expected);
});
