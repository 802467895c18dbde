import { useCallback, useRef } from 'react';
import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [row: number, column: number]>> =
  {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };

/**
 * Arrow keys walk from mark to mark: along a row to the next one, up and down to
 * the nearest of the next row that has any. Marks are links with `data-row` and
 * `data-column`, numbers of their place.
 */
export function useMarkFocus() {
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    const from = event.target as HTMLElement;
    if (!step || from.dataset.column === undefined || !table.current) return;
    const marks = [
      ...table.current.querySelectorAll<HTMLElement>('a[data-column]'),
    ];
    const next = nextMark(marks.map(placeOf), placeOf(from), step);
    const target = next === null ? undefined : marks[next];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }, []);
  return { table, onKeyDown };
}

export interface MarkPlace {
  readonly row: number;
  readonly column: number;
}

function placeOf(mark: HTMLElement): MarkPlace {
  return {
    row: Number(mark.dataset.row),
    column: Number(mark.dataset.column),
  };
}

/** Index of the mark that a step leads to; null at the edge. */
export function nextMark(
  marks: readonly MarkPlace[],
  from: MarkPlace,
  [down, right]: readonly [row: number, column: number],
): number | null {
  const ahead = marks
    .map((place, index) => ({ ...place, index }))
    .filter(({ row, column }) =>
      right === 0
        ? (row - from.row) * down > 0
        : row === from.row && (column - from.column) * right > 0,
    )
    .sort(
      (one, other) =>
        Math.abs(one.row - from.row) - Math.abs(other.row - from.row) ||
        Math.abs(one.column - from.column) -
          Math.abs(other.column - from.column),
    );
  return ahead[0]?.index ?? null;
}
