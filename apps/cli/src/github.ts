/** Everything that talks to GitHub: a file of its own in the package, loaded by the one command that needs it. */
export { readEarlierPages, readPolicyPages } from '@countersign/github';
export { Octokit } from '@octokit/rest';
