/** Layers by the stretch between two resets they lie in: such a cell is the same wherever it is copied to. */
import type { Copies } from './copies.ts';
import { layerBudget } from './layers.ts';
import { movedBy } from './raw-engine.ts';
import type { FoundLayer, RawEngine } from './raw-engine.ts';
import type { RawHit } from './raw-hit.ts';
import { RESET_CONTEXT, resetBefore, resetFrom } from './resets.ts';
import type { Zones } from './zones.ts';

export interface JudgedLayers {
  readonly hits: readonly RawHit[];
  /**
   * By rising place. Null where nothing can be inherited: the budget decided what was decoded, or there is text of two
   * bytes a character, whose zeros are resets to every other layer.
   */
  readonly cells: readonly Cell[] | null;
  /** The most that was asked for at once, in bytes. */
  readonly asked: number;
}

interface Cell {
  /** The resets before and behind it; -1 or the content's length where there are none. */
  readonly before: number;
  readonly behind: number;
  /** Bytes that were decoded. */
  readonly cost: number;
  readonly hits: readonly RawHit[];
}

export interface LayerJudge {
  whole(bytes: Uint8Array): JudgedLayers;
  derived(bytes: Uint8Array, base: JudgedLayers, copies: Copies, zones: Zones): JudgedLayers;
}

const NO_CELLS: readonly Cell[] = [];
const NO_HITS: readonly RawHit[] = [];

export function createLayerJudge(engine: RawEngine): LayerJudge {
  const find = (
    bytes: Uint8Array,
    allowed: number,
    found: (layer: FoundLayer, cost: number) => void,
  ) => {
    const budget = { left: allowed, asked: 0 };
    let left = allowed;
    for (const layer of engine.layers(bytes, 0, '', budget)) {
      found(layer, left - budget.left);
      left = budget.left;
    }
    return budget;
  };

  const cellOf = (
    bytes: Uint8Array,
    { from, to, hits }: Omit<FoundLayer, 'kind'>,
    cost: number,
  ): Cell => ({
    before: resetBefore(bytes, from),
    behind: resetFrom(bytes, to),
    cost,
    hits,
  });

  const whole = (bytes: Uint8Array): JudgedLayers => {
    const allowed = layerBudget(bytes.length).left;
    const cells: Cell[] = [];
    let wide = false;
    const { left, asked } = find(bytes, allowed, (layer, cost) => {
      wide ||= layer.kind === 'wide';
      cells.push(cellOf(bytes, layer, cost));
    });
    const hits = cells.length === 0 ? NO_HITS : cells.flatMap((cell) => cell.hits);
    const bound = allowed - left + asked >= allowed;
    if (bound || wide) return { hits, cells: null, asked };
    return { hits, cells: cells.length === 0 ? NO_CELLS : cells.sort(byPlace), asked };
  };

  return {
    whole,
    derived(bytes, base, copies, zones) {
      if (base.cells === null) return whole(bytes);
      const cells = base.cells.length === 0 ? [] : inheritedCells(base.cells, copies, zones);
      const allowed = layerBudget(bytes.length).left;
      let wide = false;
      const { asked } = find(zones.bytes, allowed, ({ from, to, hits, kind }, cost) => {
        wide ||= kind === 'wide';
        const shift = zones.contentOffset(from) - from;
        const moved = hits.map((hit) => movedBy(hit, (offset) => offset + shift));
        cells.push(cellOf(bytes, { from: from + shift, to: to + shift, hits: moved }, cost));
      });
      const most = Math.max(asked, base.asked);
      let cost = 0;
      for (const cell of cells) cost += cell.cost;
      // What is wide and not in the base touches a zone, which holds more on either side than makes a text wide.
      if (wide || cost + most >= allowed) return whole(bytes);
      if (cells.length === 0) return { hits: NO_HITS, cells: NO_CELLS, asked: most };
      return { hits: cells.flatMap((cell) => cell.hits), cells: cells.sort(byPlace), asked: most };
    },
  };
}

/** Cells that are copied whole, with what makes their ends ends, and that no zone looks at again. */
function inheritedCells(base: readonly Cell[], copies: Copies, zones: Zones): Cell[] {
  const cells: Cell[] = [];
  for (let copy = 0; copy < copies.count; copy += 1) {
    if (copies.sourceFrom(copy) < 0) continue;
    const shift = copies.shift(copy);
    for (let index = firstBehind(base, copies.sourceFrom(copy)); index < base.length; index += 1) {
      const cell = base[index];
      if (cell === undefined || cell.before >= copies.sourceTo(copy)) break;
      if (!copies.holds(copy, cell.before - RESET_CONTEXT, cell.behind + 1)) continue;
      if (isInZone(zones, cell.before + 1 + shift, cell.behind + shift)) continue;
      cells.push({
        before: cell.before + shift,
        behind: cell.behind + shift,
        cost: cell.cost,
        hits: cell.hits.map((hit) => movedBy(hit, (offset) => offset + shift)),
      });
    }
  }
  return cells;
}

/** Index of the first cell that begins at an offset or, as the content's first may, before it. */
function firstBehind(cells: readonly Cell[], offset: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.before ?? 0) < offset - 1) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInZone(zones: Zones, from: number, to: number): boolean {
  let low = 0;
  let high = zones.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones.places[middle * 2 + 1] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return low * 2 < zones.length && (zones.places[low * 2] ?? 0) < to;
}

const byPlace = (a: Cell, b: Cell): number => a.before - b.before || a.behind - b.behind;
