import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jupyter-server-token',
    title: 'Jupyter server token',
    why: 'Runs code on the server as its owner.',
    remedy: 'restart the server, which makes a new token, then take it out of the code.',
    references: ['https://jupyter-server.readthedocs.io/en/latest/operators/security.html'],
    severity: 'high',
    names: [
      'jupyter token',
      'jupyterhub api token',
      'jupyter server token',
      'jupyterhub token',
      'jpy api token',
      'jupyterhub crypt key',
    ],
    value: {
      pattern: '[0-9a-f]{64}|[0-9a-f]{48}|[0-9a-f]{32}',
      least: 32,
      sample: (seed) => sample('hex', 48, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
