export { secretDescriptions } from './descriptions.ts';
export { createSecretScanner, DEFAULT_FINGERPRINT_KEY } from './engine.ts';
export type { SecretScanner } from './engine.ts';
export { hmacSha256Hex, sha256Hex } from './sha256.ts';
export { decodeText } from './text-encoding.ts';
export { ownDetector, ownPatternProblems } from './own-pattern.ts';
export type { OwnPattern, OwnPatternProblem } from './own-pattern.ts';
export { secretDetectors } from './catalogue.ts';
export { redactSecrets } from './redact-secrets.ts';
