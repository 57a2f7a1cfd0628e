/** `countersign policy show`: what applies here, where each word of it comes from, and what was refused. */
import { findPreset, plainPage, policyAt, presets, presetText } from '@countersign/policy';
import type { PathPolicy, Policy, PolicyKey } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { pathInRepository } from '../path-in-repository.ts';
import { UserError } from '../user-error.ts';
import { policyHere } from './policy.ts';

export interface PolicyShowFlags {
  readonly policy?: string;
  readonly at?: string;
  readonly preset?: string;
  readonly plain?: true;
  readonly json?: true;
}

export async function policyShow(flags: PolicyShowFlags, io: Io): Promise<number> {
  const chosen = (['at', 'preset', 'plain'] as const).filter((name) => flags[name] !== undefined);
  if (chosen.length > 1)
    throw new UserError(
      `${chosen.map((name) => `--${name}`).join(' and ')} cannot be used together`,
      'choose one thing to show.',
    );
  if (flags.preset !== undefined) return showPreset(flags.preset, flags, io);
  const { policy, topLevel } = await policyHere(flags, io);
  if (flags.at !== undefined) {
    const path = pathInRepository(flags.at, { cwd: io.cwd, topLevel });
    const at = policyAt(policy, path, io.now());
    return show(flags.json === true ? json(at) : lines(pathLines(at)), io);
  }
  if (flags.plain === true) {
    const text = plainPage(policy, io.now());
    return show(flags.json === true ? json({ text }) : safe(text), io);
  }
  return show(flags.json === true ? json(policy) : lines(policyLines(policy)), io);
}

/** Ended by a newline. */
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const lines = (texts: readonly string[]): string =>
  `${texts.map((text) => escapeTerminal(text)).join('\n')}\n`;
const safe = (text: string): string =>
  text
    .split('\n')
    .map((line) => escapeTerminal(line))
    .join('\n');

function show(text: string, io: Io): number {
  io.stdout.write(text);
  return 0;
}

function showPreset(name: string, flags: PolicyShowFlags, io: Io): number {
  const id = name.includes(':') ? name : `countersign:${name}`;
  const preset = findPreset(id) ?? presets.find((one) => one.id.startsWith(`${id}@`)) ?? null;
  if (preset === null)
    throw new UserError(
      `there is no preset ${name}`,
      `known: ${presets.map((one) => one.id).join(', ')}.`,
    );
  return show(flags.json === true ? json(preset) : safe(presetText(preset)), io);
}

function policyLines(policy: Policy): readonly string[] {
  const width = Math.max(...Object.keys(policy.keys).map((key) => key.length));
  return [
    ...whence(policy),
    '',
    ...Object.entries(policy.keys).map(([key, known]) => keyLine(key, known, width)),
    ...section(
      'Refused, so the organisation\u2019s value applies:',
      policy.refused.map(({ key, why }) => `${key}: ${why}`),
    ),
    ...section('Locked by the organisation (a repository may only be stricter):', policy.lock),
    ...section('Read, but not enforced in this version:', policy.notEnforced),
    ...section('In doubt:', policy.doubts),
  ];
}

function whence(policy: Policy): readonly string[] {
  if (!policy.hasPage)
    return [
      'No countersign.yml here: the built-in preset applies. `countersign init` writes a page.',
    ];
  const { hash, sources, preset, pages } = policy;
  const isAlone = !pages.some(({ origin }) => origin === 'organisation');
  return [
    `Policy ${hash.slice(0, 12)}, from: ${sources.join(', ')}`,
    `  preset: ${preset}`,
    ...pages.map(
      ({ origin, file, storedOn }) =>
        `  ${origin}: ${file}${storedOn === null ? '' : `, stored here on ${storedOn}`}`,
    ),
    ...(isAlone
      ? [
          "  No organisation's page is stored here; where there is one, `countersign sync` stores it.",
        ]
      : []),
  ];
}

function keyLine(key: string, { value, origin, locked }: PolicyKey, width: number): string {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return `${key.padEnd(width)}  ${shown}  (${origin}${locked ? ', locked' : ''})`;
}

const section = (title: string, entries: readonly string[]): readonly string[] =>
  entries.length === 0 ? [] : ['', title, ...entries.map((entry) => `  ${entry}`)];

const REACH_WORDS: Readonly<Record<PathPolicy['reach'], string>> = {
  inside_only: 'only we see it and we can undo it',
  customers_see_it: 'customers see it',
  cannot_undo: 'it cannot be undone once it ships',
  money_or_everyone: 'it moves money, reaches everyone or holds the rules',
};

const MODE_WORDS: Readonly<Record<PathPolicy['mode'], string>> = {
  observe: 'is counted',
  warn: 'is told',
  block: 'stops',
};

function pathLines(at: PathPolicy): readonly string[] {
  const why = at.because === null ? '' : ` (${at.because})`;
  const check =
    at.people === 'go'
      ? 'A change there needs no check.'
      : `A change there that the page is about needs ${at.people}; without that it ${MODE_WORDS[at.mode]}${at.locked ? ', and the organisation has locked this' : ''}.`;
  return [
    at.path,
    `  ${at.reach}: ${REACH_WORDS[at.reach]}${why}`,
    `  ${check}`,
    ...at.refused.map((glob) => `  refused: "${glob}" would lower a locked tier`),
    ...at.aiTools.map(
      ({ tool, role, shared, approved }) =>
        `  ${role} of ${tool}${shared ? ' (other tools read it too)' : approved ? ', which is approved' : ', which is not on the list'}`,
    ),
    ...at.exceptions.map(
      ({ rule, why: reason, approved_by, until }) =>
        `  exception for ${rule}: ${reason} (${approved_by}, until ${until})`,
    ),
  ];
}
