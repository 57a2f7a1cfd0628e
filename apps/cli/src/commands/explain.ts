/** `countersign explain WHAT`: what applies, where it comes from, what would change it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  classifyAiFile,
  classifySurfaces,
  DEFAULT_FINGERPRINT_KEY,
  describeAiTool,
  findAiTool,
  findDetector,
} from '@countersign/detectors';
import type { DetectorDescription } from '@countersign/detectors';
import { readTree } from '@countersign/git';
import { evaluate, listPolicyKeys, rules } from '@countersign/policy';
import type { Policy } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import { scanChange } from '@countersign/scanner';
import type { Io } from '../io.ts';
import { orThrow, UserError } from '../user-error.ts';
import { policyHere } from './policy.ts';

const FINGERPRINT = /^[0-9a-f]{32}$/u;

export async function explain(
  what: string,
  flags: { readonly policy?: string },
  io: Io,
): Promise<number> {
  const { policy, topLevel } = await policyHere(flags, io);
  const lines =
    (FINGERPRINT.test(what) ? await explainFingerprint(what, policy, topLevel, io) : null) ??
    explainDetector(what) ??
    explainTool(what, policy) ??
    explainRule(what) ??
    explainKey(what, policy) ??
    explainPath(what, policy, io);
  if (lines === null)
    throw new UserError(
      `nothing here is called "${what}"`,
      'give a rule, a detector or AI tool, a policy key, a path that exists, or a fingerprint from a report.',
    );
  io.stdout.write(`${lines.map((line) => escapeTerminal(line)).join('\n')}\n`);
  return 0;
}

type Lines = readonly string[];

function explainDetector(what: string): Lines | null {
  const found = findDetector(what);
  return found === undefined ? null : describe(found);
}

function describe(detector: DetectorDescription): Lines {
  return [
    `${detector.id}: ${detector.title} (${detector.kind}, ${detector.severity})`,
    '',
    detector.why,
    `What to do: ${detector.remedy}`,
    ...detector.references.map((reference) => `See: ${reference}`),
  ];
}

function explainTool(what: string, policy: Policy): Lines | null {
  const tool = findAiTool(what);
  if (tool === undefined) return null;
  const approved = policy.keys['ai_tools.approved'];
  return [
    ...describeAiTool(tool),
    '',
    `Approved tools here: ${approved === undefined ? 'none named' : JSON.stringify(approved.value)}`,
  ];
}

function explainRule(what: string): Lines | null {
  const rule = rules.find((one) => one.id === what);
  return rule === undefined ? null : [`${rule.id}: ${rule.title}`, '', rule.why];
}

function explainKey(what: string, policy: Policy): Lines | null {
  const described = listPolicyKeys().find(({ key }) => key === what);
  if (described === undefined) return null;
  const set = policy.keys[what];
  return [
    `${what}: ${described.description}`,
    ...(described.allowed.length === 0 ? [] : [`Allowed: ${described.allowed.join(', ')}`]),
    set === undefined
      ? 'Not set here.'
      : `Here: ${JSON.stringify(set.value)} (${set.origin}${set.locked ? ', locked by the organisation' : ''})`,
  ];
}

function explainPath(what: string, policy: Policy, io: Io): Lines | null {
  const surfaces = classifySurfaces(what);
  const signs = classifyAiFile(what);
  if (surfaces.length === 0 && signs.length === 0 && !existsSync(join(io.cwd, what))) return null;
  return [
    what,
    ...(surfaces.length === 0
      ? ['  Customers do not meet it, as far as its path tells.']
      : surfaces.map(
          ({ surface, reach, glob }) =>
            `  ${surface}: ${reach} (${glob}); an AI-written change needs: ${peopleFor(reach, policy)}`,
        )),
    ...signs.map(
      ({ tool, role, shared }) =>
        `  ${role} of ${tool}${shared ? ' (other tools read it too)' : ''}`,
    ),
    ...policy.exceptions.usable.flatMap(({ rule, paths, until }) =>
      paths === undefined ? [] : [`  exception for ${rule} on ${paths.join(', ')} until ${until}`],
    ),
  ];
}

function peopleFor(reach: string, policy: Policy): string {
  const set = policy.keys[`human_check.${reach}`];
  return typeof set?.value === 'string' ? set.value : 'nobody';
}

/** A fingerprint says nothing by itself: the tree is read to find what it belongs to. */
async function explainFingerprint(
  fingerprint: string,
  policy: Policy,
  folder: string,
  io: Io,
): Promise<Lines | null> {
  const change = orThrow(await readTree(folder, []));
  const facts = await scanChange(change, {
    fingerprintKey: policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
  });
  const verdict = evaluate(facts, policy, { now: io.now(), gate: 'local' });
  const finding = verdict.findings.find((one) => one.fingerprint === fingerprint);
  if (finding === undefined)
    throw new UserError(
      `nothing in the present files has the fingerprint ${fingerprint}`,
      'it may be gone, or have been made with another fingerprint_key.',
    );
  const description = findDetector(finding.id);
  const suppressed = finding.suppressed;
  return [
    `${fingerprint}: ${finding.message}`,
    ...[finding, ...finding.occurrences].map((place) => `  at ${place.path}:${place.line}`),
    `  here it counts as: ${finding.outcome}`,
    ...(suppressed === null
      ? []
      : [`  excepted (${suppressed.by}): ${suppressed.reason}, until ${suppressed.until}`]),
    ...(description === undefined ? [] : ['', ...describe(description)]),
  ];
}
