/** Which scanner a file belongs to, and what it says. */
import { importGitleaksConfig } from './gitleaks-config.ts';
import type { Imported, Unreadable } from './imported.ts';
import { importDetectSecrets, importGitleaksIgnore } from './known-places.ts';
import { importIgnoreFile, importSecretlint } from './secretlint-config.ts';

export type ImportKind =
  | 'gitleaks'
  | 'betterleaks'
  | 'gitleaks-ignore'
  | 'detect-secrets'
  | 'secretlint'
  | 'secretlint-ignore';

const BY_NAME: readonly (readonly [RegExp, ImportKind])[] = [
  [/^\.?betterleaks[\w.-]*\.toml$/, 'betterleaks'],
  [/^\.?gitleaks[\w.-]*\.toml$/, 'gitleaks'],
  [/^\.(?:gitleaks|betterleaks)ignore$/, 'gitleaks-ignore'],
  [/^\.secretlintignore$/, 'secretlint-ignore'],
  [/^\.secretlintrc(?:\.json|\.ya?ml)?$/, 'secretlint'],
  [/secrets?\.baseline$/, 'detect-secrets'],
];

const BY_CONTENT: readonly (readonly [RegExp, ImportKind])[] = [
  [/^\s*\{[\s\S]*"results"\s*:/, 'detect-secrets'],
  [/secretlint-rule-/, 'secretlint'],
  [/^\s*\[\[?\s*(?:rules|allowlists?|extend)\s*\]/m, 'gitleaks'],
  [/^(?:[0-9a-f]{40}:)?[^:\s#][^:\n]*:[a-z0-9-]+:[0-9]+\s*$/m, 'gitleaks-ignore'],
];

/** By name, else by content; null where it is neither. */
export function importKind(file: string, text: string): ImportKind | null {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const named = BY_NAME.find(([pattern]) => pattern.test(name));
  const told = named ?? BY_CONTENT.find(([pattern]) => pattern.test(text));
  return told?.[1] ?? null;
}

/** @param file as it is named in reasons and notes */
export function readImport(kind: ImportKind, text: string, file: string): Imported | Unreadable {
  switch (kind) {
    case 'gitleaks':
      return importGitleaksConfig(text, file, ['gitleaks:allow']);
    case 'betterleaks':
      return importGitleaksConfig(text, file, ['betterleaks:allow', 'gitleaks:allow']);
    case 'gitleaks-ignore':
      return importGitleaksIgnore(text);
    case 'detect-secrets':
      return importDetectSecrets(text, file);
    case 'secretlint':
      return importSecretlint(text);
    case 'secretlint-ignore':
      return importIgnoreFile(text, file);
  }
}
