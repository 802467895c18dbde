import type { Schema } from '../model';
import type { Branch } from './goal';
import { uniformFrom } from './elementSchemas';

/** An element that has to be there, at an index still to be chosen. */
export interface OpenElement {
  readonly from: number;
  /** Exclusive; null where no index is too high. */
  readonly to: number | null;
  readonly wanted: readonly Schema[];
  readonly refused: readonly Schema[];
}

export interface ElementLimit {
  readonly schema: Schema;
  /** How many elements may fit at most. */
  readonly count: number;
}

/** What an element has to be like beside what its index asks for. */
export interface ElementNeed {
  readonly wanted: readonly Schema[];
  readonly refused: readonly Schema[];
}

/** What an array of a branch must hold and may not hold. */
export interface ArrayPlan {
  readonly needs: ReadonlyMap<number, ElementNeed>;
  readonly open: readonly OpenElement[];
  readonly limits: readonly ElementLimit[];
  /** Of elements; the needs are not counted in. */
  readonly least: number;
  readonly most: number;
  readonly unique: boolean;
  readonly repeating: boolean;
  /** From this index on no element differs from the others in what it may be. */
  readonly uniform: number;
}

export function planArray(branch: Branch): ArrayPlan {
  const open: OpenElement[] = [];
  const limits: ElementLimit[] = [];
  let [least, most, unique, repeating] = [0, Infinity, false, false];
  const fitting = (schema: Schema, count: number) => {
    for (let added = 0; added < count && added < maxFitting; added += 1) {
      open.push({ from: 0, to: null, wanted: [schema], refused: [] });
    }
    least = Math.max(least, count);
  };
  for (const { schema } of branch.wanted) {
    least = Math.max(least, schema.bounds.get('minItems') ?? 0);
    most = Math.min(most, schema.bounds.get('maxItems') ?? Infinity);
    unique ||= schema.uniqueItems;
    if (schema.contains === null) continue;
    const { atLeast, atMost, schema: use } = schema.contains;
    fitting(use.schema, Math.ceil(atLeast));
    if (atMost !== null) {
      limits.push({ schema: use.schema, count: Math.floor(atMost) });
    }
  }
  for (const demand of branch.demands) {
    if (demand.demand === 'element-refused') {
      const { from, to, refused } = demand;
      open.push({ from, to, wanted: [], refused: [refused] });
    } else if (demand.demand === 'fitting-at-least') {
      fitting(demand.schema, demand.count);
    } else if (demand.demand === 'fitting-at-most') limits.push(demand);
    else if (demand.demand === 'at-least') {
      least = Math.max(least, demand.count);
    } else if (demand.demand === 'at-most') most = Math.min(most, demand.count);
    else if (demand.demand === 'equal-elements') repeating = true;
  }
  return {
    needs: new Map(),
    open: [...open].sort((left, right) => right.from - left.from),
    limits,
    least: repeating ? Math.max(least, 2) : least,
    most,
    unique,
    repeating,
    uniform: Math.max(
      uniformFrom(branch.wanted),
      ...open.map(({ from, to }) => to ?? from),
    ),
  };
}

/** Elements wanted by one `contains`; more are left to chance. */
const maxFitting = 50;
