import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const agreed = { date: '2026-11-22', source: 'agreement of several public rule sets' };
const remedy =
  'regenerate the key of the resource in the Azure portal, then take it out of the code.';
const references = [
  'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
];

/** What carries a key of an Azure service without a check of its own: connection strings, addresses, names. */
const detectors: readonly SecretDetector[] = [
  {
    id: 'azure-connection-string',
    title: 'Azure connection string',
    why: 'Reads and changes whatever the resource it names holds.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['accountkey=', 'sharedaccesskey=', ';secret='],
    keywordCase: 'any',
    pattern:
      '(?:AccountKey|SharedAccessKey|;Secret)=([0-9A-Za-z+/]{36,100}={0,2})(?![0-9A-Za-z+/=])',
    flags: 'i',
    group: 1,
    leastEntropy: 3.6,
    publicPrefix: 0,
    checked: agreed,
    examples: {
      match: [
        () => `AccountName=a;AccountKey=${sample('base64', 86)}==;EndpointSuffix=core.windows.net`,
        () => `Endpoint=sb://a.servicebus.windows.net/;SharedAccessKey=${sample('base64', 43)}=`,
        () => `Endpoint=https://a.azconfig.io;Id=a;Secret=${sample('base64', 43)}=`,
      ],
      ignore: [() => 'AccountKey=<your key>', () => `AccountKey=${sample('base64', 20)}`],
    },
  },
  {
    id: 'azure-sas-token',
    title: 'Azure shared access signature',
    why: 'Reads or changes what it was signed for until it expires.',
    remedy: 'rotate the key it was signed with, then take it out of the code.',
    references: ['https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview'],
    severity: 'high',
    specificity: 'context',
    keywords: ['sig='],
    pattern: '[?&]sig=((?:[0-9A-Za-z]|%2[BbFf]|[+/]){43}(?:%3[Dd]|=))',
    group: 1,
    window: { before: 300, after: 400 },
    validate: (_secret, { text }) =>
      /[?&]sv=/.test(text) && /[?&]se=/.test(text) ? 'unknown' : 'ignore',
    publicPrefix: 0,
    checked: agreed,
    examples: {
      match: [
        () =>
          `https://a.blob.core.windows.net/c?sv=2023-01-03&se=2030-01-01&sp=r&sig=${sample('base62', 43)}%3D`,
      ],
      ignore: [() => `https://x.y/?sig=${sample('base62', 43)}%3D`],
    },
  },
  namedKey({
    id: 'azure-named-storage-key',
    title: 'Azure Storage or Cosmos DB key (older form)',
    why: 'Reads, changes and deletes everything in the account.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'azure storage',
      'storage account',
      'storage key',
      'account key',
      'accountkey',
      'cosmos key',
      'cosmosdb',
      'cosmos db',
      'storage access key',
      'azure key',
      'azure account',
    ],
    value: {
      pattern: '[0-9A-Za-z+/]{86}==',
      least: 86,
      sample: (seed) => `${sample('base64', 86, seed)}==`,
    },
    leastEntropy: 4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'azure-subscription-key',
    title: 'Azure subscription key',
    why: 'Uses the API at the cost of its subscriber.',
    remedy,
    references,
    severity: 'high',
    names: [
      'ocp apim subscription key',
      'subscription key',
      'azure cognitive',
      'azure speech',
      'azure translator',
      'azure openai',
      'azure vision',
      'azure search',
      'azure maps',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'azure-function-address',
    title: 'Azure Functions address with its key',
    why: 'Calls the function as whoever may.',
    remedy,
    references: ['https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to'],
    severity: 'high',
    specificity: 'token',
    keywords: ['.azurewebsites.net/api/'],
    pattern: String.raw`[.]azurewebsites[.]net/api/[^\s"'?]{0,160}[?](?:[^\s"'&]{0,80}&)?code=([0-9A-Za-z/_-]{40,60}(?:={0,2}|%3[Dd]))`,
    group: 1,
    leastEntropy: 3.6,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [() => `https://app.azurewebsites.net/api/Hook?code=${sample('base64url', 54)}==`],
      ignore: [() => 'https://app.azurewebsites.net/api/Hook?code={key}'],
    },
  },
  namedKey({
    id: 'azure-named-function-key',
    title: 'Azure Functions key',
    why: 'Calls the functions of the app.',
    remedy,
    references: ['https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to'],
    severity: 'high',
    names: [
      'x functions key',
      'azure function key',
      'azure functions',
      'functions key',
      'azure webjobs key',
    ],
    value: {
      pattern: '[0-9A-Za-z/_-]{40,60}={0,2}',
      least: 40,
      sample: (seed) => sample('base64url', 54, seed),
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  {
    id: 'azure-logic-app-address',
    title: 'Azure Logic Apps address with its signature',
    why: 'Starts the workflow as whoever may.',
    remedy,
    references: [
      'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app',
    ],
    severity: 'high',
    specificity: 'token',
    keywords: ['logic.azure.com'],
    pattern: String.raw`logic[.]azure[.]com(?::[0-9]{2,5})?/workflows/[0-9a-f]{16,40}/triggers/[0-9A-Za-z_-]{1,80}/paths/invoke[^\s"']{0,200}&sig=([0-9A-Za-z_-]{32,64})`,
    group: 1,
    leastEntropy: 3.6,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () =>
          `https://prod-00.eastus.logic.azure.com/workflows/${sample('hex', 32)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${sample('base64url', 43)}`,
      ],
      ignore: [
        () => 'https://prod-00.eastus.logic.azure.com/workflows/id/triggers/manual/paths/invoke',
      ],
    },
  },
  {
    id: 'azure-messaging-connection-string',
    title: 'Azure SignalR or Web PubSub connection string',
    why: 'Sends to and reads from everybody who is connected.',
    remedy,
    references: ['https://learn.microsoft.com/en-us/azure/azure-signalr/'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['.signalr.net', '.webpubsub.azure.com', '.communication.azure.com'],
    keywordCase: 'any',
    pattern: String.raw`(?:service[.]signalr[.]net|webpubsub[.]azure[.]com|communication[.]azure[.]com)/?;AccessKey=([0-9A-Za-z+/]{40,100}={0,2})(?![0-9A-Za-z+/=])`,
    flags: 'i',
    group: 1,
    leastEntropy: 3.6,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () =>
          `Endpoint=https://a.service.signalr.net;AccessKey=${sample('base64', 43)}=;Version=1.0;`,
        () => `endpoint=https://a.communication.azure.com/;AccessKey=${sample('base64', 86)}==`,
      ],
      ignore: [() => 'Endpoint=https://a.service.signalr.net;AccessKey=<key>'],
    },
  },
  namedKey({
    id: 'azure-search-key',
    title: 'Azure AI Search key (older form)',
    why: 'Reads and changes search indices.',
    remedy,
    references,
    severity: 'high',
    names: ['azure search', 'search admin', 'azure key', 'azure secret', 'azure api'],
    value: { alphabet: 'base62', length: 52 },
    leastEntropy: 3.8,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
