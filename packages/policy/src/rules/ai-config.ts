import { isNamedHost, type Finding } from '@countersign/detectors';
import { judgeFindings } from '../evaluate/findings.ts';
import { ineffectiveNodes, suppressedWords } from '../evaluate/suppress.ts';
import { capOutcome, stricterLevel } from '../evaluate/level.ts';
import { atMost, worst } from '../evaluate/outcome.ts';
import { node, type Rule } from '../rule.ts';
import type { Outcome } from '../verdict.ts';
import { count } from '../words.ts';

const KEY = 'ai_tools.others';

export const aiConfig: Rule = {
  id: 'ai-config',
  title: 'What AI tools may do',
  why: 'A setting in the repository decides for everybody who opens it what an agent may do without asking.',
  evaluate(input) {
    const { policy } = input;
    const found = input.facts.findings.filter((finding) => finding.kind === 'ai-config');
    const grave = capOutcome(policy, KEY, stricterLevel(policy.aiTools.others, 'warn'));
    // A host that the page names is where prompts are meant to go.
    const named = new Set(
      input.facts.aiTools
        .filter(({ names }) => isNamedHost(names ?? '', policy.aiTools.hosts))
        .map(({ path, line }) => `${path}\0${line ?? 1}`),
    );
    const outcomeOf = ({ id, path, line, severity, tier }: Finding): Outcome => {
      if (id === 'endpoint-redirect' && named.has(`${path}\0${line}`)) return 'note';
      const isGrave = severity === 'critical' || severity === 'high';
      return isGrave && tier !== 'review' ? grave : atMost(grave, 'note');
    };
    const judged = judgeFindings(input, found, ['ai_config'], outcomeOf);
    const outcome = worst(judged.findings.map((finding) => finding.outcome));
    const deciding = judged.findings.filter(
      (finding) => finding.outcome === outcome && finding.suppressed === null,
    );
    const suppressed = suppressedWords(judged.findings.flatMap((one) => one.suppressed ?? []));
    const [first] = deciding;
    return {
      result: node('ai-config', {
        outcome,
        why: `${inWords(found)}${suppressed === '' ? '' : `, ${suppressed}`}.`,
        remedy:
          first === undefined
            ? null
            : isUnknown(deciding)
              ? 'Compare the keys with the documentation of the tool; nobody here has judged what they permit.'
              : 'Narrow the settings; each finding says which, and what they permit.',
        children: outcome === 'pass' ? [] : ineffectiveNodes(judged.ineffective),
      }),
      headline:
        first === undefined
          ? 'settings of AI tools that the page excepts'
          : `${isUnknown(deciding) ? count(deciding.length, 'AI tool setting that is not known here', 'AI tool settings that are not known here') : count(deciding.length, 'risky AI tool setting')} (${first.id} in ${first.path}:${first.line})`,
      findings: judged.findings,
      excepted: judged.excepted,
    };
  },
};

/** A key that nobody has judged gives nothing away that is known of. */
const isUnknown = (findings: readonly Finding[]): boolean =>
  findings.every(({ id }) => id === 'unknown-key');

function inWords(found: readonly Finding[]): string {
  const known = found.filter((finding) => !isUnknown([finding]));
  const unknown = found.length - known.length;
  const permits =
    known.length === 0
      ? 'No setting of an AI tool gives it more than it should have'
      : `${count(known.length, 'setting')} of AI tools ${known.length === 1 ? 'gives' : 'give'} away more than ${known.length === 1 ? 'it' : 'they'} should`;
  if (unknown === 0) return permits;
  const files = `${count(unknown, 'file')} ${unknown === 1 ? 'has' : 'have'} settings that are not known here`;
  return known.length === 0
    ? `No known setting of an AI tool gives it more than it should have; ${files}`
    : `${permits}; ${files}`;
}
