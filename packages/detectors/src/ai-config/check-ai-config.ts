/** Runs the checks over one file. */
import { factsOf, type AiConfigFacts } from './across-files.ts';
import { catalogueChecks } from './check-catalogue.ts';
import { readConfigFile, type ConfigInput } from './config-file.ts';
import { findingOf, placeOf, type AiConfigFinding } from './config-finding.ts';
import { configKind } from './config-kind.ts';

interface AiConfigResult {
  /** At most one per check, in the order of the catalogue. */
  readonly findings: readonly AiConfigFinding[];
  /** Null where the path is no configuration of an AI tool. */
  readonly facts: AiConfigFacts | null;
}

/** Never throws, whatever the text. A path that is no configuration gives no findings. */
export function checkAiConfig(input: ConfigInput): AiConfigResult {
  const kind = configKind(input.path);
  if (kind === null) return { findings: [], facts: null };
  const file = readConfigFile(input, kind);
  const findings: AiConfigFinding[] = [];
  for (const { id, check } of catalogueChecks()) {
    const places = check(file).map((hit) => placeOf(hit, input.scanSecrets));
    const finding = findingOf(id, places);
    if (finding !== null) findings.push(finding);
  }
  return { findings, facts: factsOf(file) };
}
