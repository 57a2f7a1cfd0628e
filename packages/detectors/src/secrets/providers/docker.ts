import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.docker.com/settings/personal-access-tokens and make a new one, then take it out of the code.';
const references = ['https://docs.docker.com/security/access-tokens/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'docker-hub-token',
    title: 'Docker Hub personal access token',
    why: "Pulls private images and pushes images in its owner's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['dckr_pat_'],
    anchor: 'prefix',
    leastRun: 27,
    pattern: bounded('dckr_pat_[0-9A-Za-z_-]{27,36}', 'base64url'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `dckr_pat_${sample('base64url', 27)}`,
        () => `TOKEN='dckr_pat_${sample('base64url', 27, 5)}'\n`,
      ],
      ignore: [() => `dckr_pat_${sample('base64url', 25)}`, () => `dckr_pat_${'x'.repeat(27)}`],
    },
  },
  {
    id: 'docker-organisation-token',
    title: 'Docker Hub organisation access token',
    why: "Pulls and pushes the organisation's images.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['dckr_oat_'],
    anchor: 'prefix',
    leastRun: 27,
    pattern: bounded('dckr_oat_[0-9A-Za-z_-]{27,40}', 'base64url'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `dckr_oat_${sample('base64url', 33)}`,
        () => `TOKEN='dckr_oat_${sample('base64url', 33, 5)}'\n`,
      ],
      ignore: [() => `dckr_oat_${sample('base64url', 25)}`, () => `dckr_oat_${'x'.repeat(33)}`],
    },
  },
  {
    id: 'docker-swarm-join-token',
    title: 'Docker Swarm join token',
    why: 'Joins a node to the swarm, as a manager where it is the manager token.',
    remedy: 'run "docker swarm join-token --rotate", then take it out of the code.',
    references: ['https://docs.docker.com/reference/cli/docker/swarm/join-token/'],
    severity: 'high',
    specificity: 'token',
    keywords: ['SWMTKN-1-'],
    anchor: 'prefix',
    leastRun: 72,
    pattern: bounded('SWMTKN-1-[0-9a-z]{48,60}-[0-9a-z]{23,30}'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `SWMTKN-1-${sample('lower-digits', 54)}-${sample('lower-digits', 26, 3)}`,
        () =>
          `TOKEN='SWMTKN-1-${sample('lower-digits', 54, 5)}-${sample('lower-digits', 26, 7)}'\n`,
      ],
      ignore: [
        () => `SWMTKN-1-${sample('lower-digits', 46)}`,
        () => `SWMTKN-1-${'0'.repeat(54)}-${'0'.repeat(26)}`,
      ],
    },
  },
  {
    id: 'docker-swarm-unlock-key',
    title: 'Docker Swarm unlock key',
    why: "Decrypts the manager's raft log.",
    remedy: 'run "docker swarm unlock-key --rotate", then take it out of the code.',
    references: ['https://docs.docker.com/reference/cli/docker/swarm/unlock-key/'],
    severity: 'high',
    specificity: 'token',
    keywords: ['SWMKEY-1-'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('SWMKEY-1-[0-9A-Za-z+/]{40,50}', 'base64'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `SWMKEY-1-${sample('base64', 45)}`,
        () => `TOKEN='SWMKEY-1-${sample('base64', 45, 5)}'\n`,
      ],
      ignore: [() => `SWMKEY-1-${sample('base64', 38)}`, () => `SWMKEY-1-${'x'.repeat(45)}`],
    },
  },
];

export default detectors;
