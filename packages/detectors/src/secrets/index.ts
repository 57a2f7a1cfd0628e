export { secretDetectors } from './catalogue.ts';
export { secretDescriptions } from './descriptions.ts';
export { createSecretScanner, DEFAULT_FINGERPRINT_KEY } from './engine.ts';
export type { SecretHit, SecretScanner, SecretScannerOptions } from './engine.ts';
export type {
  SecretCheck,
  SecretContext,
  SecretDetector,
  SecretExamples,
  SecretValidator,
  Specificity,
} from './secret-detector.ts';
export { hmacSha256Hex, sha256Hex } from './sha256.ts';
export { decodeText } from './text-encoding.ts';
export type { DecodedText, TextEncoding } from './text-encoding.ts';
