/** `.secretlintrc` and `.secretlintignore` (github.com/secretlint/secretlint, README, "Configuration"). */
import {
  entriesOf,
  isTrue,
  itemsOf,
  parseJsonc,
  parseYaml,
  stringOf,
  valueAt,
} from '@countersign/detectors';
import type { ConfigNode } from '@countersign/detectors';
import { quote } from '../page/quote.ts';
import { joinImported } from './imported.ts';
import type { Imported, LeftOut, Unreadable } from './imported.ts';
import { ownPatternFrom } from './own-pattern-from.ts';
import { globsOfIgnoreLine } from './path-globs.ts';

const PACKAGE = /^@secretlint\/secretlint-rule-/;
/** Rules and presets that read `secretlint-disable` in a line. */
const READ_MARKS = /^(?:filter-comments|preset-recommend|preset-canary)$/;

export function importSecretlint(text: string): Imported | Unreadable {
  const parsed = /^\s*[{[/]/.test(text) ? parseJsonc(text) : parseYaml(text);
  if ('error' in parsed) return parsed;
  const rules = valueAt(parsed.value, 'rules');
  if (rules?.kind !== 'array')
    return { error: { message: 'there is no list "rules"', line: 1, column: 1 } };
  return joinImported(rules.items.map(importRule));
}

function importRule(rule: ConfigNode): Imported {
  const id = (stringOf(valueAt(rule, 'id')) ?? '').replace(PACKAGE, '');
  const shown = `rule ${quote(id)}`;
  const marks = READ_MARKS.test(id) && !isTrue(valueAt(rule, 'disabled'));
  return joinImported([
    marks
      ? {
          honour: ['secretlint-disable'],
          carried: [{ line: rule.line, what: 'secretlint-disable → honour' }],
        }
      : {},
    { left: leftOfRule(rule, shown) },
    ...(id === 'pattern' ? patternsOf(rule).map(importPattern) : []),
    ...itemsOf(valueAt(rule, 'rules')).map(importRule),
  ]);
}

function leftOfRule(rule: ConfigNode, shown: string): readonly LeftOut[] {
  const left: LeftOut[] = [];
  if (isTrue(valueAt(rule, 'disabled')))
    left.push({
      line: rule.line,
      what: `${shown} switched off`,
      why: 'a detector is not switched off as a whole',
      next: 'except the places where it is wrong, by path',
    });
  for (const message of itemsOf(valueAt(rule, 'allowMessageIds')))
    left.push({
      line: message.line,
      what: `the message ${quote(stringOf(message) ?? '')} of ${shown} switched off`,
      why: 'a detector is not switched off as a whole',
      next: 'except the places where it is wrong, by path',
    });
  for (const { key, value, keySpan } of entriesOf(valueAt(rule, 'options'))) {
    if (key === 'patterns') continue;
    if (key === 'allows')
      for (const allowed of itemsOf(value))
        left.push({
          line: allowed.line,
          what: `the allowed text ${quote(stringOf(allowed) ?? '')} of ${shown}`,
          why: 'an exception goes by path or fingerprint, not by content',
          next: 'except the places by path, or mark the lines',
        });
    else
      left.push({
        line: keySpan.line,
        what: `the option ${quote(key)} of ${shown}`,
        why: 'the built-in detectors have no options',
        next: 'except the places where they are wrong, by path',
      });
  }
  return left;
}

interface NamedPattern {
  readonly name: string;
  readonly node: ConfigNode;
  readonly globs: ConfigNode | undefined;
}

/** One entry may have several expressions: each is a pattern of its own. */
function patternsOf(rule: ConfigNode): readonly NamedPattern[] {
  return itemsOf(valueAt(rule, 'options', 'patterns')).flatMap((entry): readonly NamedPattern[] => {
    const name = stringOf(valueAt(entry, 'name')) ?? 'pattern';
    const single = valueAt(entry, 'pattern');
    const several = valueAt(entry, 'patterns');
    const nodes = [
      ...(single === undefined ? [] : [single]),
      ...(several?.kind === 'array' ? several.items : several === undefined ? [] : [several]),
    ];
    const globs = valueAt(entry, 'filePathGlobs');
    if (nodes.length === 0) return [{ name, node: entry, globs }];
    return nodes.map((node, index) => ({
      name: index === 0 ? name : `${name} ${index + 1}`,
      node,
      globs,
    }));
  });
}

function importPattern({ name, node, globs }: NamedPattern): Partial<Imported> {
  const { line } = node;
  const shown = `pattern ${quote(name)}`;
  const written = stringOf(node);
  if (written === undefined)
    return {
      left: [
        {
          line,
          what: shown,
          why: 'it looks for names of files, and a pattern of a page looks into them',
          next: 'keep such files out with .gitignore',
        },
      ],
    };
  // Between slashes it is an expression, else the text itself.
  const between = /^\/(.+)\/([a-z]*)$/s.exec(written);
  const expression = between?.[1] ?? written.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const made = ownPatternFrom({ name, expression, flags: between?.[2] ?? '', keywords: [] });
  if ('why' in made) return { left: [{ line, what: shown, why: made.why, next: made.next }] };
  return {
    patterns: [made.own],
    carried: [{ line, what: `${shown} → off_limits.our_patterns` }],
    left:
      globs === undefined
        ? []
        : [
            {
              line: globs.line,
              what: `the paths of ${shown}`,
              why: 'a pattern of a page is looked for in every file',
              next: 'except the other files by path',
            },
          ],
  };
}

/** Lines as in `.gitignore`. What a later line takes back is left out: an exception cannot be taken back. */
export function importIgnoreFile(text: string, file: string): Imported {
  const lines = text.split(/\r?\n/).map((content, index) => ({
    content: content.trimEnd(),
    line: index + 1,
  }));
  const lastBack = lines.findLast(({ content }) => content.startsWith('!'))?.line ?? 0;
  const why = `allowed in ${file} before it was imported`;
  return joinImported(
    lines.map(({ content, line }): Partial<Imported> => {
      if (content === '' || content.startsWith('#')) return {};
      const leave = (reason: string): Partial<Imported> => ({
        left: [
          {
            line,
            what: quote(content),
            why: reason,
            next: 'write an exception with globs for the files that are meant',
          },
        ],
      });
      if (content.startsWith('!')) return leave('an exception cannot be taken back in part');
      if (line < lastBack) return leave(`line ${lastBack} may take some of it back`);
      const paths = globsOfIgnoreLine(content);
      if (paths === null) return leave('no glob of a page says the same');
      return {
        exceptions: [{ rule: 'off_limits.secrets', paths, why }],
        carried: [{ line, what: `${quote(content)} → exceptions: ${paths.join(', ')}` }],
      };
    }),
  );
}
