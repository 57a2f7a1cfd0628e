/** What a check run says: of a judgement, of the lack of one, of a head that is gone. */
import { findDetector } from '@countersign/detectors';
import type { CheckRunReport } from '@countersign/github';
import type { HeadJudgement } from '@countersign/github/judgement';
import { escapeMarkdown, renderCheckRun } from '@countersign/report';

export interface Judged {
  /** Null where it could not be judged. */
  readonly judgement: HeadJudgement | null;
  /** Empty where it was judged. */
  readonly whyNot: string;
}

/** `cancelled` does not satisfy a required check. */
export const SUPERSEDED: CheckRunReport = {
  conclusion: 'cancelled',
  title: 'A newer commit was pushed while this one was judged',
  summary: 'See the check on the newest commit of the pull request.',
  annotations: [],
};

/** Never a pass, never left without an end. */
export function couldNotJudge(why: string, notes: readonly string[] = []): CheckRunReport {
  return {
    conclusion: 'failure',
    title: `Could not judge: ${why}`,
    summary: `**Could not judge:** ${why}.\n\nNothing passes unseen: run the check again to repeat the attempt.${notes.map((note) => `\n\n${escapeMarkdown(note)}`).join('')}`,
    annotations: [],
  };
}

/** What the check says. `detailsUrl`: page with the whole decision, or null. */
export function reportOf(
  { judgement, whyNot }: Judged,
  notes: readonly string[],
  detailsUrl: string | null,
): CheckRunReport {
  if (judgement === null) return couldNotJudge(whyNot, notes);
  const { own, others } = judgement;
  return renderCheckRun(own.verdict, {
    describe: findDetector,
    number: own.number,
    notes,
    ...(detailsUrl === null ? {} : { detailsUrl }),
    sameHead: others.map(({ number, verdict }) => ({ number, verdict })),
  });
}
