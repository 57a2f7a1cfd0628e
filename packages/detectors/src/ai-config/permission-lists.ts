/** The allow lists of a file, with what stops them. */
import { stringOf, type Node } from '../formats/node.ts';
import type { ConfigFile } from './config-file.ts';
import { permissionRule, type PermissionRule } from './permission-rule.ts';
import { select, type Selected } from './select.ts';

export interface AllowedRule {
  readonly text: string;
  readonly rule: PermissionRule;
  readonly at: Selected;
}

const ALLOW: readonly (readonly string[])[] = [
  ['permissions', 'allow', '[]'],
  ['tools', 'allowed', '[]'],
  ['allowedTools', '[]'],
  ['allowed-tools', '[]'],
];
const AGAINST: readonly (readonly string[])[] = [
  ['permissions', 'deny', '[]'],
  ['permissions', 'ask', '[]'],
  ['tools', 'exclude', '[]'],
  ['excludeTools', '[]'],
];

export function allowedRules(file: Pick<ConfigFile, 'root'>): readonly AllowedRule[] {
  const { root } = file;
  const listed = ALLOW.flatMap((pattern) => select(root, ...pattern)).map((at) => ({
    text: stringOf(at.value) ?? '',
    at,
  }));
  const inLine = select(root, 'allowed-tools').flatMap((at) =>
    splitRules(at.value).map((text) => ({ text, at })),
  );
  return [...listed, ...inLine].flatMap(({ text, at }) => {
    const rule = permissionRule(text);
    return rule === null ? [] : [{ text, rule, at }];
  });
}

/** Rules of the same file that win over what it allows: what it denies, and what it asks about. */
export function opposingRules(file: Pick<ConfigFile, 'root'>): readonly PermissionRule[] {
  return opposingTexts(file).flatMap(({ text }) => {
    const rule = permissionRule(text);
    return rule === null ? [] : [rule];
  });
}

/** The same rules as they are written. */
export function opposingTexts(
  file: Pick<ConfigFile, 'root'>,
): readonly { readonly text: string; readonly at: Selected }[] {
  return AGAINST.flatMap((pattern) => select(file.root, ...pattern)).flatMap((at) => {
    const text = stringOf(at.value);
    return text === undefined ? [] : [{ text, at }];
  });
}

/** `Read, Bash(git add:*), Edit` as front matter writes it: commas and blanks part, but not inside parentheses. */
function splitRules(node: Node): readonly string[] {
  const text = stringOf(node);
  if (text === undefined) return [];
  const rules: string[] = [];
  let depth = 0;
  let current = '';
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth <= 0 && /[,\s]/.test(char)) {
      if (current !== '') rules.push(current);
      current = '';
    } else current += char;
  }
  if (current !== '') rules.push(current);
  return rules;
}
