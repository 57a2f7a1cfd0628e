/**
 * Runs a regular expression that a stranger wrote, in time proportional to the pattern times the text, whatever the
 * pattern: it becomes a list of instructions all of whose paths are followed at once (Thompson, "Regular expression
 * search algorithm", CACM 11(6), 1968).
 */

type Test = (char: string, caseless: boolean) => boolean;

type Instruction =
  | { readonly op: 'char'; readonly test: Test }
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  | { readonly op: 'start' | 'end' | 'boundary' | 'inside' }
  | { readonly op: 'match' };

const MAX_INSTRUCTIONS = 4000;

/**
 * A test whether the expression occurs in a text, or null where it uses what only backtracking can decide (look-around,
 * back references), is not well formed, or is too large.
 */
export function compilePattern(pattern: string, flags: string): ((text: string) => boolean) | null {
  const program = new Compiler(pattern).program();
  return program === null ? null : (text) => run(program, text, flags.includes('i'));
}

const WORD: Test = (char) => /\w/.test(char);
const DIGIT: Test = (char) => /\d/.test(char);
const SPACE: Test = (char) => /\s/.test(char);
const CLASSES: ReadonlyMap<string, Test> = new Map([
  ['w', WORD],
  ['d', DIGIT],
  ['s', SPACE],
  ['W', (char) => !WORD(char, false)],
  ['D', (char) => !DIGIT(char, false)],
  ['S', (char) => !SPACE(char, false)],
]);
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['f', '\f'],
  ['v', '\v'],
]);

const literal =
  (wanted: string): Test =>
  (char, caseless) =>
    char === wanted || (caseless && char.toLowerCase() === wanted.toLowerCase());

/** Raised inside the compiler only. */
class Unsupported extends Error {}

class Compiler {
  readonly pattern: string;
  readonly out: Instruction[] = [];
  at = 0;
  depth = 0;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  program(): readonly Instruction[] | null {
    try {
      this.alternatives();
      if (this.at < this.pattern.length) return null;
      this.emit({ op: 'match' });
      return this.out;
    } catch (failure) {
      if (failure instanceof Unsupported) return null;
      throw failure;
    }
  }

  emit(instruction: Instruction): number {
    if (this.out.length >= MAX_INSTRUCTIONS) throw new Unsupported();
    return this.out.push(instruction) - 1;
  }

  alternatives(): void {
    if (++this.depth > 50) throw new Unsupported();
    const start = this.out.length;
    const jumps: { op: 'jump'; to: number }[] = [];
    let from = start;
    this.sequence();
    while (this.pattern[this.at] === '|') {
      this.at++;
      const jump = { op: 'jump' as const, to: 0 };
      this.emit(jump);
      jumps.push(jump);
      this.insertSplit(from, this.out.length + 1);
      from = this.out.length;
      this.sequence();
    }
    for (const jump of jumps) jump.to = this.out.length;
    this.depth--;
  }

  sequence(): void {
    while (this.at < this.pattern.length && !/[|)]/.test(this.pattern[this.at] ?? '')) {
      const start = this.out.length;
      this.atom();
      this.quantifier(start);
    }
  }

  /** Puts a choice between what starts at `from` and `second` before it; everything from there moves by one. */
  insertSplit(from: number, second: number): void {
    if (this.out.length >= MAX_INSTRUCTIONS) throw new Unsupported();
    const moved = (to: number): number => (to >= from ? to + 1 : to);
    for (const instruction of this.out.slice(from)) {
      if (instruction.op === 'jump') instruction.to = moved(instruction.to);
      if (instruction.op === 'split') {
        instruction.first = moved(instruction.first);
        instruction.second = moved(instruction.second);
      }
    }
    this.out.splice(from, 0, { op: 'split', first: from + 1, second });
  }

  quantifier(start: number): void {
    const bounds = this.bounds();
    if (bounds === null) return;
    if (this.pattern[this.at] === '?') this.at++;
    const body = this.out.splice(start);
    const copy = (): void => {
      const offset = this.out.length - start;
      for (const instruction of body) this.emit(shifted(instruction, offset));
    };
    for (let count = 0; count < bounds.min; count++) copy();
    if (bounds.max === Infinity) {
      const split = { op: 'split' as const, first: 0, second: 0 };
      const at = this.emit(split);
      split.first = at + 1;
      copy();
      this.emit({ op: 'jump', to: at });
      split.second = this.out.length;
      return;
    }
    const splits: { op: 'split'; first: number; second: number }[] = [];
    for (let count = bounds.min; count < bounds.max; count++) {
      const split = { op: 'split' as const, first: 0, second: 0 };
      split.first = this.emit(split) + 1;
      splits.push(split);
      copy();
    }
    for (const split of splits) split.second = this.out.length;
  }

  bounds(): { min: number; max: number } | null {
    const char = this.pattern[this.at];
    const simple = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] }[char ?? ''];
    if (simple !== undefined) {
      this.at++;
      return { min: simple[0] ?? 0, max: simple[1] ?? 0 };
    }
    if (char !== '{') return null;
    const match = /^\{(\d{1,3})(,(\d{0,3}))?\}/.exec(this.pattern.slice(this.at, this.at + 12));
    if (match === null) return null;
    this.at += match[0].length;
    const min = Number(match[1]);
    const max = match[2] === undefined ? min : match[3] === '' ? Infinity : Number(match[3]);
    if (max < min) throw new Unsupported();
    return { min, max };
  }

  atom(): void {
    const char = this.pattern[this.at++] ?? '';
    if (char === '(') this.group();
    else if (char === '[') this.emit({ op: 'char', test: this.set() });
    else if (char === '.') this.emit({ op: 'char', test: (one) => one !== '\n' });
    else if (char === '^') this.emit({ op: 'start' });
    else if (char === '$') this.emit({ op: 'end' });
    else if (char === '\\') this.escape();
    else if (/[*+?]/.test(char)) throw new Unsupported();
    else this.emit({ op: 'char', test: literal(char) });
  }

  group(): void {
    if (this.pattern[this.at] === '?') {
      const head = /^\?(?::|<[A-Za-z_]\w*>)/.exec(this.pattern.slice(this.at, this.at + 60));
      if (head === null) throw new Unsupported();
      this.at += head[0].length;
    }
    this.alternatives();
    if (this.pattern[this.at] !== ')') throw new Unsupported();
    this.at++;
  }

  escape(): void {
    const char = this.pattern[this.at++] ?? '';
    if (char === 'b') this.emit({ op: 'boundary' });
    else if (char === 'B') this.emit({ op: 'inside' });
    else {
      const named = CLASSES.get(char);
      this.emit({ op: 'char', test: named ?? literal(this.escaped(char)) });
    }
  }

  escaped(char: string): string {
    const control = CONTROLS.get(char);
    if (control !== undefined) return control;
    if (char === '' || /[0-9A-Za-z]/.test(char)) throw new Unsupported();
    return char;
  }

  set(): Test {
    const negated = this.pattern[this.at] === '^';
    if (negated) this.at++;
    const tests: Test[] = [];
    for (;;) {
      const char = this.pattern[this.at++];
      if (char === undefined) throw new Unsupported();
      if (char === ']') break;
      const named = char === '\\' ? CLASSES.get(this.pattern[this.at] ?? '') : undefined;
      if (named !== undefined) {
        this.at++;
        tests.push(named);
        continue;
      }
      const from = char === '\\' ? this.escaped(this.pattern[this.at++] ?? '') : char;
      const isRange = this.pattern[this.at] === '-' && (this.pattern[this.at + 1] ?? ']') !== ']';
      if (!isRange) {
        tests.push(literal(from));
        continue;
      }
      this.at++;
      const end = this.pattern[this.at++] ?? '';
      const to = end === '\\' ? this.escaped(this.pattern[this.at++] ?? '') : end;
      tests.push((one, caseless) =>
        (caseless ? [one, one.toLowerCase(), one.toUpperCase()] : [one]).some(
          (variant) => variant >= from && variant <= to,
        ),
      );
    }
    return (char, caseless) => tests.some((test) => test(char, caseless)) !== negated;
  }
}

function shifted(instruction: Instruction, offset: number): Instruction {
  if (instruction.op === 'jump') return { op: 'jump', to: instruction.to + offset };
  if (instruction.op !== 'split') return instruction;
  const { first, second } = instruction;
  return { op: 'split', first: first + offset, second: second + offset };
}

function run(program: readonly Instruction[], text: string, caseless: boolean): boolean {
  let current = new Set<number>();
  for (let at = 0; at <= text.length; at++) {
    const reached = follow(program, [...current, 0], text, at);
    const next = new Set<number>();
    for (const index of reached) {
      const instruction = program[index];
      if (instruction?.op === 'match') return true;
      if (instruction?.op === 'char' && at < text.length) {
        if (instruction.test(text[at] ?? '', caseless)) next.add(index + 1);
      }
    }
    current = next;
  }
  return false;
}

/** Every instruction that can be reached without reading a character. */
function follow(
  program: readonly Instruction[],
  from: readonly number[],
  text: string,
  at: number,
): ReadonlySet<number> {
  const reached = new Set<number>();
  const pending = [...from];
  const isWord = (index: number): boolean => /\w/.test(text[index] ?? '');
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const instruction = program[index];
    if (instruction?.op === 'jump') pending.push(instruction.to);
    if (instruction?.op === 'split') pending.push(instruction.first, instruction.second);
    const isBoundary = isWord(at - 1) !== isWord(at);
    const passes =
      (instruction?.op === 'start' && at === 0) ||
      (instruction?.op === 'end' && at === text.length) ||
      (instruction?.op === 'boundary' && isBoundary) ||
      (instruction?.op === 'inside' && !isBoundary);
    if (passes) pending.push(index + 1);
  }
  return reached;
}
