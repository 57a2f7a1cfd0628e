import { holdsCaskChecksum, holdsKeyChecksum, sampleCaskKey, sampleKey } from '../azure-keys.ts';
import { namedKey } from '../builders.ts';
import { UUID, near } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector, SecretValidator } from '../secret-detector.ts';

const layout = 'https://github.com/microsoft/security-utilities';
const checked = { date: '2026-11-22', source: layout };
const agreed = { date: '2026-11-22', source: 'agreement of several public rule sets' };
const remedy =
  'regenerate the key of the resource in the Azure portal, then take it out of the code.';
const references = [
  layout,
  'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
];

const keyOf =
  (...seeds: readonly string[]): SecretValidator =>
  (secret) =>
    holdsKeyChecksum(secret, seeds) ? 'pass-strong' : 'fail';

const cosmosSeeds = [
  'MastRW00',
  'MastRO00',
  'SysAll00',
  'SystRO00',
  'SystRW00',
  'Resour00',
  'Encryp00',
];
const serviceSeeds = [
  'Access00',
  'Send0000',
  'Manage00',
  'Listen00',
  'System00',
  'Unknown0',
  'IoTHub00',
  'DpsKey00',
  'Device00',
];
const longSeeds = ['AbAcct00', 'Classic0', 'Tenant00', 'IoTHub00', 'Gateway0', 'GitKey00'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'azure-storage-key',
    title: 'Azure Storage account key',
    why: 'Reads, changes and deletes everything in the storage account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['+ASt'],
    pattern: '(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{76}[+]ASt[0-9A-Za-z+/]{6}==',
    window: { before: 80, after: 16 },
    validate: keyOf('Default0'),
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => sampleKey('+ASt', 64, 76, 'Default0'),
        () => `AccountName=a;AccountKey=${sampleKey('+ASt', 64, 76, 'Default0')};`,
      ],
      ignore: [() => `${sample('base62', 20)}+ASt`, () => `${'A'.repeat(76)}+AStAAAAAA==`],
    },
  },
  {
    id: 'azure-cosmos-key',
    title: 'Azure Cosmos DB key',
    why: 'Reads, changes and deletes everything in the database account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['ACDb'],
    pattern: '(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{76}ACDb[0-9A-Za-z+/]{6}==',
    window: { before: 80, after: 16 },
    validate: keyOf(...cosmosSeeds),
    publicPrefix: 0,
    checked,
    examples: {
      match: [() => sampleKey('ACDb', 64, 76, 'MastRW00')],
      ignore: [() => `${sample('base62', 40)}ACDb`],
    },
  },
  {
    id: 'azure-service-key',
    title: 'Azure access key',
    why: 'Uses the resource: a cache, a service bus, an event hub, a relay or an IoT hub.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['AzCa', '+ASb', '+AEh', '+ARm', 'AIoT'],
    pattern:
      '(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{33}(?:AzCa|[+]ASb|[+]AEh|[+]ARm|AIoT)[A-P][0-9A-Za-z+/]{5}=',
    window: { before: 40, after: 16 },
    validate: keyOf(...serviceSeeds),
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => sampleKey('AzCa', 32, 33, 'Access00'),
        () => `SharedAccessKey=${sampleKey('+ASb', 32, 33, 'Manage00')}`,
        () => sampleKey('AIoT', 32, 33, 'Device00'),
      ],
      ignore: [() => `${sample('base62', 12)}AzCa${sample('base62', 6)}=`],
    },
  },
  {
    id: 'azure-management-key',
    title: 'Azure API Management, Batch or Machine Learning key',
    why: 'Uses or manages the resource it belongs to.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['APIM', '+ABa', '+AMC'],
    pattern: '(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{76}(?:APIM|[+]ABa|[+]AMC)[0-9A-Za-z+/]{6}==',
    window: { before: 80, after: 16 },
    validate: keyOf(...longSeeds),
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => sampleKey('APIM', 64, 76, 'IoTHub00'),
        () => sampleKey('+ABa', 64, 76, 'AbAcct00'),
      ],
      ignore: [() => 'APIM is Azure API Management'],
    },
  },
  {
    id: 'azure-registry-key',
    title: 'Azure Container Registry or Search key',
    why: 'Pulls and pushes images, or reads and changes search indices.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['+ACR', 'AzSe'],
    pattern:
      '(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{42}(?:[+]ACR|AzSe)[A-D][0-9A-Za-z+/]{5}(?![0-9A-Za-z+/=])',
    window: { before: 48, after: 16 },
    validate: keyOf('ACRDflt0', 'Query000', 'PAdmin00'),
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => sampleKey('+ACR', 39, 42, 'ACRDflt0'),
        () => sampleKey('AzSe', 39, 42, 'PAdmin00'),
      ],
      ignore: [() => `${sample('base62', 12)}AzSe${sample('base62', 6)}`],
    },
  },
  {
    id: 'azure-function-key',
    title: 'Azure Functions key',
    why: 'Calls the functions of the app, all of them with a master key.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['AzFu'],
    pattern: '(?<![0-9A-Za-z_-])[0-9A-Za-z_-]{44}AzFu[0-9A-Za-z_-]{5}[AQgw]==',
    window: { before: 48, after: 16 },
    validate: keyOf('Functi00', 'Master00', 'System00'),
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => sampleKey('AzFu', 40, 44, 'Functi00').replaceAll('+', '-').replaceAll('/', '_'),
      ],
      ignore: [() => `${sample('base62', 12)}AzFu`],
    },
  },
  {
    id: 'azure-annotated-key',
    title: 'Azure annotated key',
    why: 'Uses the resource its signature names: AI services, Maps, App Configuration, Event Grid, DevOps and others.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['JQQJ9'],
    pattern:
      '(?<![0-9A-Za-z+/])[0-9A-Za-z]{52}JQQJ9[9DH][0-9A-Za-z][A-L][0-9A-Za-z]{16}[A-Za-z][0-9A-Za-z]{7}(?:[0-9A-Za-z]{2}==)?(?![0-9A-Za-z+/=])',
    window: { before: 56, after: 48 },
    validate: (secret) => (holdsCaskChecksum(secret) ? 'pass-strong' : 'fail'),
    publicPrefix: 0,
    checked,
    examples: {
      match: [() => sampleCaskKey('AZDO'), () => `AZURE_OPENAI_KEY="${sampleCaskKey('ACOG')}"`],
      ignore: [
        () => `${sample('base62', 30)}JQQJ99BFAC`,
        () => `${'A'.repeat(52)}JQQJ99BFACAAAAAAAAAAAAAAAZDOAAAA`,
      ],
    },
  },
  {
    id: 'azure-client-secret',
    title: 'Microsoft Entra client secret',
    why: 'Signs in as the application, with every permission it was granted.',
    remedy:
      'delete it in the app registration (Certificates & secrets), then take it out of the code.',
    references: [
      'https://learn.microsoft.com/en-us/entra/identity-platform/quickstart-register-app',
    ],
    severity: 'critical',
    specificity: 'token',
    keywords: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
    pattern:
      '(?<![0-9A-Za-z_~.-])[0-9A-Za-z_~.-]{3}[0-9]Q~[0-9A-Za-z_~.-]{31,34}(?![0-9A-Za-z_~.-])',
    window: { before: 8, after: 48 },
    leastEntropy: 3.4,
    publicPrefix: 0,
    checked: agreed,
    examples: {
      match: [
        () => `${sample('base62', 3)}8Q~${sample('base62', 34)}`,
        () => `client_secret: "${sample('base62', 3)}7Q~${sample('base62', 31)}"`,
      ],
      ignore: [() => `${sample('base62', 3)}8Q~${sample('base62', 20)}`, () => '8Q~'],
    },
  },
  {
    id: 'azure-devops-token',
    title: 'Azure DevOps personal access token',
    why: 'Reads and changes code, pipelines and packages by its scopes.',
    remedy:
      'revoke it in Azure DevOps (User settings, Personal access tokens), then take it out of the code.',
    references: [
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
    severity: 'critical',
    specificity: 'context',
    keywords: ['azure', 'devops', 'vsts', 'ado_', 'personalaccesstoken', 'personal_access_token'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 52,
    pattern: near('azure|devops|vsts|ado_|personal_?access_?token', '[a-z2-7]{52}'),
    flags: 'i',
    group: 1,
    leastEntropy: 3.6,
    publicPrefix: 0,
    checked: agreed,
    examples: {
      match: [() => `AZURE_DEVOPS_PAT=${sample('base32-lower', 52)}`],
      ignore: [() => `digest = ${sample('base32-lower', 52)}`, () => 'azure devops'],
    },
  },
  namedKey({
    id: 'azure-named-client-secret',
    title: 'Microsoft Entra client secret (older form)',
    why: 'Signs in as the application, with every permission it was granted.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'azure client secret',
      'azure government',
      'arm client secret',
      'aad client secret',
      'azure ad client secret',
      'entra client secret',
      'aad secret',
    ],
    value: {
      pattern: '[0-9A-Za-z_.~+/@:?-]{32,44}=?',
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'azure-client-id',
    title: 'Microsoft Entra application id',
    why: 'Names the application; every page that signs in has it.',
    remedy,
    references,
    severity: 'info',
    names: [
      'azure client id',
      'arm client id',
      'aad client id',
      'azure app id',
      'entra client id',
      'azure ad client id',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'azure-tenant-id',
    title: 'Microsoft Entra tenant id',
    why: 'Names the tenant; every page that signs in has it.',
    remedy,
    references,
    severity: 'info',
    names: ['azure tenant', 'arm tenant', 'aad tenant', 'entra tenant'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
