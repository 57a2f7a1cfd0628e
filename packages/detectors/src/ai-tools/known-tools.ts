/** The ids a policy page may name, and what a misspelt one probably meant. */
import type { AiTool } from './ai-tool.ts';
import { catalogueTools } from './tool-catalogue.ts';

/** Sorted. */
export function aiToolIds(): readonly string[] {
  return catalogueTools().map(({ id }) => id);
}

export function findAiTool(id: string): AiTool | undefined {
  return catalogueTools().find((tool) => tool.id === id);
}

/**
 * The id that was probably meant: a product's name (`claude` → `claude-code`), else the nearest id by edit distance.
 * Undefined where nothing is near.
 */
export function suggestAiTool(id: string): string | undefined {
  const wanted = id
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const words = wanted.replaceAll('-', ' ');
  const named = catalogueTools().find(
    (tool) =>
      tool.id === wanted ||
      tool.name.toLowerCase() === words ||
      tool.signature.products.includes(words) ||
      tool.signature.products.includes(wanted),
  );
  if (named !== undefined) return named.id;
  const farthest = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const tool of catalogueTools()) {
    const distance = editDistance(wanted, tool.id, farthest);
    if (distance <= farthest && distance < (best?.distance ?? Infinity)) {
      best = { id: tool.id, distance };
    }
  }
  return best?.id;
}

/** Levenshtein distance; anything above `most` may be reported as `most + 1`. */
function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const present = [row];
    for (let column = 1; column <= right.length; column++) {
      const substitution = left[row - 1] === right[column - 1] ? 0 : 1;
      present.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (present[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + substitution,
        ),
      );
    }
    previous = present;
  }
  return previous[right.length] ?? most + 1;
}
