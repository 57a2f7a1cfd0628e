/** Comments on a pull request as GitHub shows them. */
import type { Comment, PullRequest, State } from '../state.ts';
import { integrationOfSlug, nodeId, simpleUser } from './account.ts';
import { association } from './pull-request.ts';
import { repositoryUrl, webUrl } from './repository.ts';

/** `issue-comment` of the description. */
export function issueComment(state: State, pull: PullRequest, one: Comment) {
  const api = repositoryUrl(state, pull.repository);
  const url = `${api}/issues/comments/${one.id}`;
  return {
    id: one.id,
    node_id: nodeId('IssueComment', one.id),
    url,
    html_url: `${webUrl(pull.repository)}/pull/${pull.number}#issuecomment-${one.id}`,
    issue_url: `${api}/issues/${pull.number}`,
    body: one.body,
    user: simpleUser(state, one.user),
    created_at: one.at,
    updated_at: one.editedAt ?? one.at,
    author_association: association(pull.repository, one.user),
    performed_via_github_app: integrationOfSlug(state, one.viaApp),
  };
}
