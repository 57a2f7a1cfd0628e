/** Who meets a change of this path. */
import { classifyAiFile } from '../ai-tools/index.ts';
import type { Reach, Surface } from '../facts.ts';
import { compileGlob, createPathIndex, type PathIndex } from '../paths/index.ts';
import { surfaceClasses } from './catalogue.ts';
import { isNotShipped } from './not-shipped.ts';
import type { SurfaceClass } from './surface-class.ts';

interface Entry {
  readonly surfaceClass: SurfaceClass;
  readonly surface: Surface;
}

/** From mildest to gravest. */
const REACHES: readonly Reach[] = [
  'inside_only',
  'customers_see_it',
  'cannot_undo',
  'money_or_everyone',
];

let index: PathIndex<Entry> | undefined;
const exceptions = new Map<SurfaceClass, readonly ((path: string) => boolean)[]>();

/**
 * The surfaces of a POSIX path, one per class, in the order of the catalogue. Where several globs of a class match,
 * the gravest reach counts. Empty for what no customer meets: tests, stories, fixtures and code of others
 * (but guardrails count everywhere).
 */
export function classifySurfaces(path: string): readonly Surface[] {
  index ??= createPathIndex(surfaceClasses.flatMap(entriesOf), { nocase: true });
  const found = index.lookup(path);
  const steering = steersAgents(path);
  if (found.length === 0) return steering === null ? [] : [steering];
  const lowered = path.toLowerCase();
  const aside = isNotShipped(lowered);
  const surfaces = new Map<string, Surface>();
  for (const { surfaceClass, surface } of found) {
    if (aside && surfaceClass.everywhere !== true) continue;
    if (isExcepted(surfaceClass, lowered)) continue;
    const present = surfaces.get(surface.surface);
    if (present === undefined || isGraver(surface.reach, present.reach)) {
      surfaces.set(surface.surface, surface);
    }
  }
  if (steering !== null && !surfaces.has(steering.surface))
    surfaces.set(steering.surface, steering);
  return [...surfaces.values()];
}

/** What a tool is told, allowed, connected to or kept from; not its memory, skills and commands, which people call. */
const STEERING: ReadonlySet<string> = new Set([
  'hooks',
  'ignore',
  'instructions',
  'local-settings',
  'mcp',
  'settings',
]);

/** Files by which any tool of the catalogue is steered guard the gate, wherever they lie. */
function steersAgents(path: string): Surface | null {
  const sign = classifyAiFile(path).find(({ role }) => STEERING.has(role));
  return sign === undefined
    ? null
    : { surface: 'guardrails', reach: 'money_or_everyone', glob: `${sign.tool} ${sign.role}` };
}

function entriesOf(surfaceClass: SurfaceClass): readonly { glob: string; value: Entry }[] {
  return surfaceClass.globs.map(({ glob, reach }) => ({
    glob,
    value: {
      surfaceClass,
      surface: { surface: surfaceClass.surface, reach: reach ?? surfaceClass.reach, glob },
    },
  }));
}

function isExcepted(surfaceClass: SurfaceClass, path: string): boolean {
  let tests = exceptions.get(surfaceClass);
  if (tests === undefined) {
    tests = surfaceClass.except.map((glob) => compileGlob(glob.toLowerCase()));
    exceptions.set(surfaceClass, tests);
  }
  return tests.some((matches) => matches(path));
}

function isGraver(left: Reach, right: Reach): boolean {
  return REACHES.indexOf(left) > REACHES.indexOf(right);
}
