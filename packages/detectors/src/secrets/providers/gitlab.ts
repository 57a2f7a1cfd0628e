import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import { markedKey, namedKey } from '../builders.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://gitlab.com/-/user_settings/personal_access_tokens and make a new one, then take it out of the code.';
const references = ['https://docs.gitlab.com/security/tokens/'];

/**
 * A routable token ends in `.`, the length of its payload in two base-36 digits, and seven digits of checksum. Public
 * samples do not confirm the length, so it raises a token that states it and lowers none.
 */
function checkRoutable(secret: string): SecretCheck {
  const body = secret.slice(secret.indexOf('-') + 1).replace(/^t[0-9]_/, '');
  const payload = body.replace(/(?:[.][0-9a-z]{2})?[.][0-9a-z]{9}$/, '');
  const stated = Number.parseInt(secret.slice(-9, -7), 36);
  return stated === payload.length ? 'pass-weak' : 'unknown';
}

const routable = (length: number): string => {
  const stated = length.toString(36).padStart(2, '0');
  return `${sample('base64url', length)}.01.${stated}${sample('lower-digits', 7)}`;
};

const detectors: readonly SecretDetector[] = [
  {
    id: 'gitlab-token',
    title: 'GitLab access token',
    why: 'Reads and changes projects by its scopes.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['glpat-'],
    anchor: 'prefix',
    leastRun: 20,
    pattern: bounded('glpat-[0-9A-Za-z_-]{20}', 'base64url'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `glpat-${sample('base64url', 20)}`,
        () => `TOKEN='glpat-${sample('base64url', 20, 5)}'\n`,
      ],
      ignore: [() => `glpat-${sample('base64url', 18)}`, () => `glpat-${'x'.repeat(20)}`],
    },
  },
  {
    id: 'gitlab-routable-token',
    title: 'GitLab access token (routable)',
    why: 'Reads and changes projects by its scopes.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['glpat-', 'glrt-', 'glrtr-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded(
      '(?:glpat-|glrt-|glrtr-)(?:t[0-9]_)?[0-9A-Za-z_-]{27,300}(?:[.][0-9a-z]{2})?[.][0-9a-z]{9}',
    ),
    window: { before: 8, after: 340 },
    validate: checkRoutable,
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `glpat-${routable(27)}`, () => `GITLAB_TOKEN=glrt-t1_${routable(40)}`],
      ignore: [() => `glpat-${sample('base64url', 30)}.0w`, () => 'glpat-<payload>.01.0w0000000'],
    },
  },
  {
    id: 'gitlab-runner-token',
    title: 'GitLab runner authentication token',
    why: 'Takes the jobs of the runner, with their variables.',
    remedy:
      'revoke it in GitLab (the runner, Reset authentication token), then take it out of the code.',
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['glrt-', 'glrtr-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('(?:glrt-|glrtr-)(?:t[0-9]_)?[0-9A-Za-z_-]{20}', 'base64url'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `glrt-${sample('base64url', 20, 2)}`,
        () => `TOKEN='glrt-${sample('base64url', 20, 6)}'\n`,
        () => `key: "glrtr-${sample('base64url', 20, 2)}"`,
      ],
      ignore: [() => `glrt-${sample('base64url', 18)}`, () => `glrt-${'x'.repeat(20)}`],
    },
  },
  {
    id: 'gitlab-job-token',
    title: 'GitLab CI/CD job token',
    why: 'Acts for the job while it runs.',
    remedy: 'revoke it in GitLab (it ends with the job), then take it out of the code.',
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['glcbt-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('glcbt-(?:[0-9A-Za-z]{1,5}_)?[0-9A-Za-z_-]{20}', 'base64url'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `glcbt-${sample('base62', 2, 4)}_${sample('base64url', 20, 2)}`,
        () => `TOKEN='glcbt-${sample('base62', 2, 4)}_${sample('base64url', 20, 6)}'\n`,
      ],
      ignore: [
        () => `glcbt-${sample('base62', 2, 4)}_${sample('base64url', 18)}`,
        () => `glcbt-${sample('base62', 2, 4)}_${'x'.repeat(20)}`,
      ],
    },
  },
  {
    id: 'gitlab-deploy-token',
    title: 'GitLab deploy token',
    why: 'Reads the repository and its registries.',
    remedy:
      'revoke it in GitLab (Settings, Repository, Deploy tokens), then take it out of the code.',
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['gldt-'],
    anchor: 'prefix',
    leastRun: 20,
    pattern: bounded('gldt-[0-9A-Za-z_-]{20,64}', 'base64url'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `gldt-${sample('base64url', 20)}`,
        () => `TOKEN='gldt-${sample('base64url', 20, 5)}'\n`,
      ],
      ignore: [() => `gldt-${sample('base64url', 18)}`, () => `gldt-${'x'.repeat(20)}`],
    },
  },
  {
    id: 'gitlab-trigger-token',
    title: 'GitLab pipeline trigger token',
    why: 'Starts pipelines.',
    remedy:
      'revoke it in GitLab (Settings, CI/CD, Pipeline trigger tokens), then take it out of the code.',
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['glptt-'],
    anchor: 'prefix',
    leastRun: 20,
    pattern: bounded('glptt-(?:[0-9a-f]{40}|[0-9A-Za-z_-]{20})', 'base64url'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `glptt-${sample('hex', 40)}`, () => `TOKEN='glptt-${sample('hex', 40, 5)}'\n`],
      ignore: [() => `glptt-${sample('hex', 38)}`, () => `glptt-${'0'.repeat(40)}`],
    },
  },
  {
    id: 'gitlab-oauth-secret',
    title: 'GitLab OAuth application secret',
    why: "Makes tokens in the application's name.",
    remedy: 'revoke it in GitLab (the application, Renew secret), then take it out of the code.',
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['gloas-'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('gloas-[0-9A-Za-z_-]{64}', 'base64url'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `gloas-${sample('base64url', 64)}`,
        () => `TOKEN='gloas-${sample('base64url', 64, 5)}'\n`,
      ],
      ignore: [() => `gloas-${sample('base64url', 62)}`, () => `gloas-${'x'.repeat(64)}`],
    },
  },
  {
    id: 'gitlab-feed-token',
    title: 'GitLab feed token',
    why: "Reads the owner's activity and calendar feeds.",
    remedy: 'revoke it in GitLab (Preferences, Access, Feed token), then take it out of the code.',
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['glft-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('glft-(?:[0-9a-f]{64}-[0-9]{1,10}|[0-9A-Za-z_-]{20})', 'base64url'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `glft-${sample('base64url', 20)}`,
        () => `TOKEN='glft-${sample('base64url', 20)}'\n`,
      ],
      ignore: [() => 'glft-', () => `glft-00000000-0000-0000-0000-000000000000`],
    },
  },
  {
    id: 'gitlab-mail-token',
    title: 'GitLab incoming mail token',
    why: "Makes issues in the owner's name by mail.",
    remedy:
      'revoke it in GitLab (Preferences, Access, Incoming email token), then take it out of the code.',
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['glimt-'],
    anchor: 'prefix',
    leastRun: 25,
    pattern: bounded('glimt-[0-9A-Za-z_-]{25}', 'base64url'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `glimt-${sample('base64url', 25)}`,
        () => `TOKEN='glimt-${sample('base64url', 25, 5)}'\n`,
      ],
      ignore: [() => `glimt-${sample('base64url', 23)}`, () => `glimt-${'x'.repeat(25)}`],
    },
  },
  {
    id: 'gitlab-agent-token',
    title: 'GitLab agent for Kubernetes token',
    why: "Connects a cluster in the agent's place.",
    remedy:
      'revoke it in GitLab (Operate, Kubernetes clusters, the agent), then take it out of the code.',
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['glagent-'],
    anchor: 'prefix',
    leastRun: 24,
    pattern: bounded('glagent-[0-9A-Za-z_-]{24,255}', 'base64url'),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `glagent-${sample('base64url', 70)}`,
        () => `TOKEN='glagent-${sample('base64url', 70, 5)}'\n`,
      ],
      ignore: [() => `glagent-${sample('base64url', 18)}`, () => `glagent-${'x'.repeat(70)}`],
    },
  },
  {
    id: 'gitlab-feature-flags-token',
    title: 'GitLab feature flags client token',
    why: 'Reads the feature flags of the project.',
    remedy: 'revoke it in GitLab (Deploy, Feature flags, Configure), then take it out of the code.',
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['glffct-'],
    anchor: 'prefix',
    leastRun: 20,
    pattern: bounded('glffct-[0-9A-Za-z_-]{20}', 'base64url'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `glffct-${sample('base64url', 20)}`,
        () => `TOKEN='glffct-${sample('base64url', 20, 5)}'\n`,
      ],
      ignore: [() => `glffct-${sample('base64url', 18)}`, () => `glffct-${'x'.repeat(20)}`],
    },
  },
  {
    id: 'gitlab-scim-token',
    title: 'GitLab SCIM token',
    why: "Adds and removes the group's members.",
    remedy: 'revoke it in GitLab (Settings, SAML SSO), then take it out of the code.',
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['glsoat-'],
    anchor: 'prefix',
    leastRun: 20,
    pattern: bounded('glsoat-[0-9A-Za-z_-]{20}', 'base64url'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `glsoat-${sample('base64url', 20)}`,
        () => `TOKEN='glsoat-${sample('base64url', 20, 5)}'\n`,
      ],
      ignore: [() => `glsoat-${sample('base64url', 18)}`, () => `glsoat-${'x'.repeat(20)}`],
    },
  },
  {
    id: 'gitlab-runner-registration-token',
    title: 'GitLab runner registration token',
    why: "Registers runners, which then see the jobs' variables.",
    remedy:
      'revoke it in GitLab (Settings, CI/CD, Runners, Reset registration token), then take it out of the code.',
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['GR1348941'],
    anchor: 'prefix',
    leastRun: 20,
    pattern: bounded('GR1348941[0-9A-Za-z_-]{20,25}', 'base64url'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `GR1348941${sample('base64url', 20)}`,
        () => `TOKEN='GR1348941${sample('base64url', 20, 5)}'\n`,
      ],
      ignore: [() => `GR1348941${sample('base64url', 18)}`, () => `GR1348941${'x'.repeat(20)}`],
    },
  },
  {
    id: 'gitlab-session-cookie',
    title: 'GitLab session cookie',
    why: "Is a person's signed-in session.",
    remedy: 'revoke it in GitLab (Preferences, Active sessions), then take it out of the code.',
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['_gitlab_session='],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('_gitlab_session=[0-9a-z]{32}'),
    publicPrefix: 16,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `_gitlab_session=${sample('lower-digits', 32)}`,
        () => `TOKEN='_gitlab_session=${sample('lower-digits', 32, 5)}'\n`,
      ],
      ignore: [
        () => `_gitlab_session=${sample('lower-digits', 30)}`,
        () => `_gitlab_session=${'0'.repeat(32)}`,
      ],
    },
  },
  namedKey({
    id: 'gitlab-webhook-secret',
    title: 'GitLab webhook secret token',
    why: 'Makes up deliveries that the receiver believes.',
    remedy: 'change it in the settings of the webhook, then take it out of the code.',
    references: ['https://docs.gitlab.com/user/project/integrations/webhooks/'],
    severity: 'high',
    names: ['gitlab webhook secret', 'gitlab webhook token', 'gitlab hook secret'],
    value: { alphabet: 'base64url', length: [16, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'gitlab-workspace-token',
    title: 'GitLab workspace token',
    why: 'Reads and changes the repository of the workspace while it runs.',
    remedy: 'revoke it in GitLab (the workspace, Terminate), then take it out of the code.',
    references: ['https://docs.gitlab.com/security/tokens/'],
    severity: 'high',
    prefix: 'glwt-',
    body: { alphabet: 'base64url', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
