/**
 * Notes that are one JSON record:
 * - whogitit (`refs/notes/whogitit`): a source for each line. https://github.com/dotsetlabs/whogitit
 * - Qwen Code (`refs/notes/ai-attribution`): characters for each file. https://github.com/QwenLM/qwen-code
 * - trackers that count lines for a commit (`refs/notes/ai-attribution`): files, and numbers of lines.
 */
import { toolOfSlug } from '../../ai-tools/slug.ts';
import { joinRanges, rangeInWords, type Attestation } from './attestation.ts';
import { entriesOf, itemsOf, numberProperty, property, stringProperty } from './json-value.ts';
import { toolOfModel } from '../product-names.ts';

/** Empty for a record of another kind, or one that knows of no AI. */
export function readJsonNote(record: unknown): readonly Attestation[] {
  const files = property(record, 'files');
  if (Array.isArray(files)) return files.flatMap((file) => readWhogititFile(file, record));
  if (files !== undefined) return readFileShares(files, record);
  return readLineCounts(record);
}

/** `Original` and `Human` lines are not an AI's; one that a person changed afterwards (`AIModified`) still is. */
function readWhogititFile(file: unknown, record: unknown): readonly Attestation[] {
  const path = stringProperty(file, 'path');
  if (path === null) return [];
  const lines = joinRanges(
    itemsOf(property(file, 'lines')).flatMap((line) => {
      const at = numberProperty(line, 'line_number');
      const source = property(line, 'source');
      const type = typeof source === 'string' ? source : stringProperty(source, 'type');
      return at === null || type === null || !/^ai/i.test(type) ? [] : [{ start: at, end: at }];
    }),
  );
  if (lines.length === 0) return [];
  const model = stringProperty(property(property(record, 'session'), 'model'), 'id') ?? '';
  return [
    {
      path,
      lines,
      tool: toolOfModel(model.toLowerCase()),
      text: `${path} ${lines.map(rangeInWords).join(',')}${model === '' ? '' : ` ${model}`}`,
    },
  ];
}

function readFileShares(files: unknown, record: unknown): readonly Attestation[] {
  const generator = stringProperty(record, 'generator') ?? '';
  return entriesOf(files).flatMap(([path, share]) => {
    const characters =
      numberProperty(share, 'aiChars') ?? numberProperty(share, 'aiCharsAdded') ?? 0;
    const percent =
      numberProperty(share, 'percent') ?? numberProperty(share, 'aiContributionPercent') ?? 0;
    if (characters <= 0 && percent <= 0) return [];
    const by = generator === '' ? 'AI' : generator;
    return [
      {
        path,
        lines: null,
        tool: toolOfGenerator(generator),
        text: `${path} ${percent} % by ${by}`,
      },
    ];
  });
}

function readLineCounts(record: unknown): readonly Attestation[] {
  const count = numberProperty(record, 'ai_lines') ?? 0;
  if (count <= 0) return [];
  const tool = toolOfGenerator(
    stringProperty(record, 'tool') ?? stringProperty(record, 'agent') ?? '',
  );
  const paths = itemsOf(property(record, 'ai_files')).filter((path) => typeof path === 'string');
  return paths.map((path) => ({
    path,
    lines: null,
    tool,
    text: `${path}: one of ${count} AI lines`,
  }));
}

/** Qwen Code calls itself by its first name. */
function toolOfGenerator(generator: string): string | null {
  return /^qwen[ -]?coder$/i.test(generator) ? 'qwen-code' : toolOfSlug(generator);
}
