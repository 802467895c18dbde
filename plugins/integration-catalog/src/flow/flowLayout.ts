import type { FlowStep } from '@interlock/plugin-integration-catalog-common';

/** A hop as far as it is drawn. */
export type DrawnStep = Pick<
  FlowStep,
  'number' | 'from' | 'to' | 'action' | 'synchronous'
>;

/** A system of the flow: one column of the picture. */
export interface FlowColumn {
  /** Full entity ref. */
  readonly system: string;
  readonly role: 'source' | 'target' | 'source and target' | 'between';
}

/** A step of the flow: one row of the picture, with an arrow between two columns. */
export interface FlowRow {
  readonly number: number;
  readonly kind: 'synchronous' | 'asynchronous';
  readonly label: string;
  /** Indexes of columns; equal where a system does something by itself. */
  readonly from: number;
  readonly to: number;
}

export interface FlowLayout {
  readonly columns: readonly FlowColumn[];
  readonly rows: readonly FlowRow[];
}

/** What of an integration the picture is drawn from. */
export interface Flow {
  readonly source: string;
  readonly target: string;
  readonly steps: readonly DrawnStep[];
}

/** Systems between source and target whose every order is tried: 720 orders. */
const mostTried = 6;

function ordersOf(systems: readonly string[]): readonly (readonly string[])[] {
  if (systems.length < 2) return [systems];
  return systems.flatMap((first, index) =>
    ordersOf(systems.filter((_, other) => other !== index)).map(rest => [
      first,
      ...rest,
    ]),
  );
}

/** Columns that the arrows of all steps cross together. */
function reach(order: readonly string[], steps: readonly DrawnStep[]): number {
  return steps.reduce(
    (sum, step) =>
      sum + Math.abs(order.indexOf(step.from) - order.indexOf(step.to)),
    0,
  );
}

/**
 * Source first, target last, and the others where the arrows are shortest; of
 * equal orders the one in which the systems take part.
 */
function orderSystems({ source, target, steps }: Flow): readonly string[] {
  const first = source ? [source] : [];
  const last = target && target !== source ? [target] : [];
  const between = [
    ...new Set(steps.flatMap(step => [step.from, step.to])),
  ].filter(system => system !== source && system !== target);
  const whole = (order: readonly string[]) => [...first, ...order, ...last];
  if (between.length > mostTried) return whole(between);
  return ordersOf(between)
    .map(whole)
    .reduce((best, order) =>
      reach(order, steps) < reach(best, steps) ? order : best,
    );
}

function roleOf(system: string, flow: Flow): FlowColumn['role'] {
  if (system === flow.source) {
    return system === flow.target ? 'source and target' : 'source';
  }
  return system === flow.target ? 'target' : 'between';
}

/**
 * Places a flow in columns and rows: a column per system, a row per step. A
 * step has its row to itself, so that labels never meet however often a flow
 * goes back and forth.
 */
export function layOutFlow(flow: Flow): FlowLayout {
  if (flow.steps.length === 0) return { columns: [], rows: [] };
  const systems = orderSystems(flow);
  return {
    columns: systems.map(system => ({ system, role: roleOf(system, flow) })),
    rows: flow.steps.map(step => ({
      number: step.number,
      kind: step.synchronous ? 'synchronous' : 'asynchronous',
      label: step.action,
      from: systems.indexOf(step.from),
      to: systems.indexOf(step.to),
    })),
  };
}
