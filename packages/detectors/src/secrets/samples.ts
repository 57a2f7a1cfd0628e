/** Every text that a detector of the catalogue must find, for tests of what comes after. */
import { secretDetectors } from './catalogue.ts';

export interface SecretSample {
  /** Id of the detector. */
  readonly id: string;
  readonly text: string;
}

export function secretSamples(): readonly SecretSample[] {
  return secretDetectors.flatMap(({ id, examples }) =>
    examples.match.map((make) => ({ id, text: make() })),
  );
}
