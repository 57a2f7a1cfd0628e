/** Labels and reviews. */
import { tellOfComment } from './comment-events.ts';
import { label, pullRequestSimple, review } from './represent/pull-request.ts';
import type { Labelling, RepositoryDriver } from './repository-driver.ts';
import type { Scene } from './scene.ts';
import type { Account, Comment, Label, PullRequest, Repository, State } from './state.ts';

const LABEL_COLOR = 'ededed';

type Actions =
  | 'label'
  | 'unlabel'
  | 'review'
  | 'dismissReview'
  | 'comment'
  | 'comments'
  | 'editComment'
  | 'assign';

export function commentsOf({ timeline }: PullRequest): readonly Comment[] {
  return timeline.flatMap((item) => (item.event === 'commented' ? [item.comment] : []));
}

export function reviewActions(scene: Scene): Pick<RepositoryDriver, Actions> {
  const { state, events, repository, account, pull, tell } = scene;

  const changeLabel = async (
    action: 'labeled' | 'unlabeled',
    number: number,
    name: string,
    by: Labelling,
  ): Promise<void> => {
    const one = pull(number);
    const item = labelNamed(state, repository, name);
    const sender = account(by.as);
    const has = one.labels.includes(item);
    if (has === (action === 'labeled')) throw new Error(`#${number}: ${name} is ${action} already`);
    one.labels = has ? one.labels.filter((other) => other !== item) : [...one.labels, item];
    const at = state.tick();
    one.updatedAt = at;
    const viaApp = by.viaApp ?? null;
    one.timeline.push({
      event: action,
      id: state.nextId(),
      actor: sender,
      label: item,
      at,
      viaApp,
      ...(by.intent === undefined ? {} : { intent: by.intent }),
    });
    await tell(one, action, sender, { label: label(state, repository, item) });
  };

  const tellOfReview = (
    one: PullRequest,
    action: 'submitted' | 'dismissed',
    item: PullRequest['reviews'][number],
    sender: Account,
  ): void => {
    events.emit({
      event: 'pull_request_review',
      action,
      repository,
      sender,
      payload: {
        // Unlike the list of reviews, webhooks write states in lower case.
        review: { ...review(state, one, item), state: item.state.toLowerCase() },
        pull_request: pullRequestSimple(state, one),
      },
    });
  };

  return {
    label: (number, name, by) => changeLabel('labeled', number, name, by),
    unlabel: (number, name, by) => changeLabel('unlabeled', number, name, by),
    async review(number, options) {
      const one = pull(number);
      const user = account(options.as);
      const at = state.tick();
      const item = {
        id: state.nextId(),
        user,
        body: options.body ?? '',
        state: options.state,
        commit: one.head.sha,
        submittedAt: at,
      };
      one.reviews.push(item);
      one.timeline.push({ event: 'reviewed', review: item });
      one.updatedAt = at;
      tellOfReview(one, 'submitted', item, user);
      return item.id;
    },
    comments: (number) => commentsOf(pull(number)),
    async comment(number, body, { as, viaApp = null }) {
      const one = pull(number);
      const at = state.tick();
      const made = { id: state.nextId(), user: account(as), body, at, editedAt: null, viaApp };
      one.timeline.push({ event: 'commented', comment: made });
      one.updatedAt = at;
      tellOfComment(scene, one, 'created', made);
      return made.id;
    },
    editComment(number, commentId, body) {
      const one = pull(number);
      const item = commentsOf(one).find(({ id }) => id === commentId);
      if (item === undefined) throw new Error(`#${number} has no comment ${commentId}`);
      const changes = { body: { from: item.body } };
      item.body = body;
      item.editedAt = state.tick();
      tellOfComment(scene, one, 'edited', item, { changes });
    },
    async assign(number, assignee, { as }) {
      const one = pull(number);
      const to = account(assignee);
      const at = state.tick();
      one.assignees = [...one.assignees, to];
      one.timeline.push({
        event: 'assigned',
        id: state.nextId(),
        actor: account(as),
        assignee: to,
        at,
      });
    },
    async dismissReview(number, reviewId, { as, message = '' }) {
      const one = pull(number);
      const item = one.reviews.find(({ id }) => id === reviewId);
      if (item === undefined) throw new Error(`#${number} has no review ${reviewId}`);
      const sender = account(as);
      const at = state.tick();
      const before = item.state;
      item.state = 'DISMISSED';
      one.updatedAt = at;
      const id = state.nextId();
      one.timeline.push({
        event: 'review_dismissed',
        id,
        actor: sender,
        at,
        review: item,
        before,
        message,
      });
      tellOfReview(one, 'dismissed', item, sender);
    },
  };
}

export function labelNamed(state: State, repository: Repository, name: string): Label {
  const key = name.toLowerCase();
  const found = repository.labels.get(key) ?? { id: state.nextId(), name, color: LABEL_COLOR };
  repository.labels.set(key, found);
  return found;
}
