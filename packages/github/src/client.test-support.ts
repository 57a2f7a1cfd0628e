/** An Octokit of one installation that prints nothing. */
import type { NewRepository, SimulatedGitHub } from '@countersign/testkit';
import { Octokit } from '@octokit/rest';

export type Files = NonNullable<NewRepository['files']>;

export function clientOf(simulation: SimulatedGitHub, installation: number): Octokit {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ baseUrl: simulation.baseUrl, auth: simulation.token(installation), log });
}
