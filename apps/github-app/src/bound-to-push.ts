/** Labels against the moment of the push: GitHub's timeline follows commit dates, and those can be forged. */
import type { ReviewFacts } from '@countersign/detectors';

/**
 * A label set before GitHub announced the present head was set on something else, wherever the timeline shows it.
 * Without an announcement (`pushedAt` null) the timeline's order stands.
 */
export function boundToPush(reviews: ReviewFacts, pushedAt: Date | null): ReviewFacts {
  if (pushedAt === null) return reviews;
  return {
    ...reviews,
    events: reviews.events.map((event) =>
      event.kind === 'label' && event.onPresentHead === true && isBefore(event.at, pushedAt)
        ? { ...event, onPresentHead: false }
        : event,
    ),
  };
}

/** GitHub's times are whole seconds. */
function isBefore(at: string, pushedAt: Date): boolean {
  return Math.floor(Date.parse(at) / 1000) < Math.floor(pushedAt.getTime() / 1000);
}
