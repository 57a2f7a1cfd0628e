import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = "revoke it at https://actions.zapier.com/credentials/ and make a new one, then take it out of the code.";
const references = ["https://docs.zapier.com/powered-by-zapier/embedding-resources/zapier-ai-actions"];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: "zapier-ai-actions-api-key",
    title: "Zapier AI Actions API key",
    why: "Runs the actions its owner exposed, in every app they connected.",
    remedy,
    references,
    severity: 'high',
    prefix: "sk_ak_",
    body: { pattern: "[0-9A-Za-z]{32,64}", least: 32, sample: (seed) => sample('base62', 40, seed) },
    checked: { date: '2026-11-23', source: "one public rule set" },
  }),
  markedKey({
    id: "zapier-ai-actions-client-key",
    title: "Zapier AI Actions client key",
    why: "Runs the actions its owner exposed, in every app they connected.",
    remedy,
    references,
    severity: 'high',
    prefix: "sk_ac_",
    body: { pattern: "[0-9A-Za-z]{32,64}", least: 32, sample: (seed) => sample('base62', 40, seed) },
    checked: { date: '2026-11-23', source: "one public rule set" },
  }),
];

export default detectors;
