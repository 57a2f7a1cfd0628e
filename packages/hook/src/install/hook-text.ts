/** Where our lines go in a hook's text, and how they are taken out again. Texts are Latin-1, so that every byte stays. */
import { BLOCK, HUSKY_LINE } from './shim.ts';

/** Shells that understand our block. */
const SHELL = /^#!.*[/ ](?:sh|bash|dash|ash|ksh)(?: .*)?$/;
const SHEBANG = '#!/bin/sh\n';

export type HookLanguage = 'shell' | 'none named' | 'another';

/** By its first line. */
export function languageOf(text: string): HookLanguage {
  const [first = ''] = text.split('\n', 1);
  if (!first.startsWith('#!')) return 'none named';
  return SHELL.test(first) ? 'shell' : 'another';
}

/**
 * Right behind the line that names the language: what follows may end the hook before its last line.
 * Null text: a new hook.
 */
export function withBlock(text: string | null, block: string): string {
  if (text === null) return SHEBANG + block;
  if (BLOCK.test(text)) return text.replace(BLOCK, () => block);
  if (!text.startsWith('#!')) return block + text;
  const end = text.indexOf('\n');
  return end < 0 ? `${text}\n${block}` : text.slice(0, end + 1) + block + text.slice(end + 1);
}

/** At the end, where husky's other commands have had their say about what is staged. */
export function withLine(text: string | null, line: string): string {
  if (text === null || text === '') return line;
  if (HUSKY_LINE.test(text)) return text.replace(HUSKY_LINE, () => line);
  return (text.endsWith('\n') ? text : `${text}\n`) + line;
}

/**
 * The text without ours, or null when nothing else is left of a hook that we made.
 * `before`: the text as it was found at installation, null when there was none.
 */
export function without(text: string, before: string | null): string | null {
  const rest = text.replace(BLOCK, '').replace(HUSKY_LINE, '');
  if (before === null) return rest === '' || rest === SHEBANG ? null : rest;
  // We may have ended its last line.
  return rest === `${before}\n` ? before : rest;
}

export function holdsOurs(text: string): boolean {
  return BLOCK.test(text) || HUSKY_LINE.test(text);
}

/** Somebody wrote a call of ours in by hand. */
export function isCalledByHand(text: string): boolean {
  return !holdsOurs(text) && callsUs(text);
}

/** Our program is named by the word that it is started with, wherever it lies. */
export function callsUs(text: string): boolean {
  return /\bhook-run (?:pre-commit|pre-merge-commit|commit-msg|pre-push)\b/.test(text);
}
