/** Labels by which people say that AI was used. */
import { toolOfSlug } from '../ai-tools/slug.ts';
import type { ReviewEvent } from '../facts.ts';
import type { RawEvidence } from './read-message.ts';

/** `ai-generated`, `AI assisted`, `made with AI`, `llm-generated`; not `ai`, which may be the subject of the work. */
const SAYS_AI =
  /^(?:[\w -]*[:/] *)?(?:(?:ai|llm|genai|gpt|copilot|claude|codex|cursor|gemini)[ _-]?(?:generated|assisted|authored|written|created|made|coded|code|pr)|(?:generated|assisted|authored|written|created|made|coded)[ _-](?:by|with)[ _-](?:ai|llms?|copilot|claude|codex|cursor|gemini)|vibe[ _-]?coded)$/i;

/** Strong where a person set it: it is a statement. A label that some program sets is a hint. */
export function labelEvidence(
  present: readonly string[],
  events: readonly ReviewEvent[],
): readonly RawEvidence[] {
  return present
    .filter((label) => SAYS_AI.test(label.trim()))
    .map((label): RawEvidence => {
      const set = events.findLast(
        ({ kind, name, action }) =>
          kind === 'label' && action === 'added' && name.toLowerCase() === label.toLowerCase(),
      );
      const byPerson = set?.actor?.type === 'User' && set.viaApp === null;
      const word = /copilot|claude|codex|cursor|gemini/i.exec(label)?.[0] ?? '';
      return {
        kind: 'label',
        role: 'author',
        tool: toolOfSlug(word),
        strength: byPerson ? 'strong' : 'weak',
        line: `label ${label}${set?.actor == null ? '' : ` by @${set.actor.login}`}`,
      };
    });
}
