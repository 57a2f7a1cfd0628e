import { namedKey } from '../builders.ts';
import { UUID, bounded } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://mp.weixin.qq.com and make a new one, then take it out of the code.';
const references = [
  'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wechat-app-secret',
    title: 'WeChat app secret',
    why: 'Acts as the official account or mini program.',
    remedy,
    references,
    severity: 'high',
    names: ['wechat', 'weixin', 'wx secret', 'wx app secret', 'wxapp secret', 'appsecret'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'wechat-app-id',
    title: 'WeChat app ID',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['wechat', 'weixin', 'wx app id', 'wxapp id', 'wx appid'],
    value: {
      pattern: 'wx[0-9a-f]{16}',
      least: 18,
      sample: (seed) => `wx${sample('hex', 16, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'wecom-webhook',
    title: 'WeCom group robot webhook',
    why: 'Posts messages into the group.',
    remedy:
      'remove the robot from the group and add it again, then take the old address out of the code.',
    references: ['https://developer.work.weixin.qq.com/document/path/91770'],
    severity: 'medium',
    specificity: 'token',
    keywords: ['qyapi.weixin.qq.com/cgi-bin/webhook/send'],
    pattern: bounded(`qyapi[.]weixin[.]qq[.]com/cgi-bin/webhook/send[?]key=${UUID}`),
    publicPrefix: { through: 'key=' },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [() => `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${sampleUuid()}`],
      ignore: [
        () => 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=KEY',
        () =>
          'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=00000000-0000-0000-0000-000000000000',
      ],
    },
  },
];

export default detectors;
