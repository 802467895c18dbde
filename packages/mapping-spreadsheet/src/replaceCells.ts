import { columnLetters, columnNumber } from '@interlock/contract-core';
import { locateCells } from './worksheetXml';
import type { CellElement, RowElement, WorksheetXml } from './worksheetXml';

/** A text for a cell; an empty one takes the value out and leaves the cell's format. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface ReplacedCells {
  readonly xml: string;
  /** Cells that hold a formula, which stays. */
  readonly kept: readonly CellEdit[];
}

/**
 * Writes texts into cells of a worksheet and leaves every other character of its
 * XML as it is. A text becomes an inline string, which no program takes for a
 * formula; a new cell takes the format of the one above.
 */
export function replaceCells(
  xml: string,
  edits: readonly CellEdit[],
): ReplacedCells {
  const sheet = locateCells(xml, columnNumber);
  const rows = new Map(sheet.rows.map(row => [row.number, row]));
  const kept: CellEdit[] = [];
  const pieces: { start: number; end: number; text: string }[] = [];
  const appended: string[] = [];
  for (const [number, ofRow] of byRow(edits)) {
    const row = rows.get(number);
    const writable = ofRow.filter(edit => {
      const cell = row?.cells.find(({ column }) => column === edit.column);
      if (cell?.hasFormula) kept.push(edit);
      return !cell?.hasFormula;
    });
    if (row) pieces.push(...rowPieces(sheet, row, writable, xml));
    else appended.push(newRow(sheet, number, writable));
  }
  if (appended.length > 0) {
    if (sheet.rowsEnd === null) {
      throw new Error('The worksheet has no rows, not even headings.');
    }
    pieces.push({
      start: sheet.rowsEnd,
      end: sheet.rowsEnd,
      text: appended.join(''),
    });
  }
  return { xml: spliced(xml, pieces), kept };
}

function byRow(
  edits: readonly CellEdit[],
): readonly (readonly [number, readonly CellEdit[]])[] {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    rows.set(edit.row, [...(rows.get(edit.row) ?? []), edit]);
  }
  return [...rows]
    .map(
      ([number, ofRow]) =>
        [
          number,
          ofRow.sort((left, right) => left.column - right.column),
        ] as const,
    )
    .sort(([left], [right]) => left - right);
}

function rowPieces(
  sheet: WorksheetXml,
  row: RowElement,
  edits: readonly CellEdit[],
  xml: string,
): readonly { start: number; end: number; text: string }[] {
  const name = `${sheet.prefix}row`;
  if (row.isEmptyElement) {
    const open = xml.slice(row.start, row.end).replace(/\s*\/>$/u, '>');
    const cells = edits.map(edit =>
      cellXml(sheet, edit, styleAbove(sheet, edit)),
    );
    return [
      {
        start: row.start,
        end: row.end,
        text: `${open}${cells.join('')}</${name}>`,
      },
    ];
  }
  return edits.map(edit => {
    const cell = row.cells.find(({ column }) => column === edit.column);
    if (cell) {
      return {
        start: cell.start,
        end: cell.end,
        text: cellXml(sheet, edit, cell.style),
      };
    }
    const next = row.cells.find(({ column }) => column > edit.column);
    const at = next?.start ?? row.contentEnd;
    return {
      start: at,
      end: at,
      text: cellXml(sheet, edit, styleAbove(sheet, edit)),
    };
  });
}

function newRow(
  sheet: WorksheetXml,
  number: number,
  edits: readonly CellEdit[],
): string {
  const { prefix } = sheet;
  const cells = edits.map(edit =>
    cellXml(sheet, edit, styleAbove(sheet, edit)),
  );
  return `<${prefix}row r="${number}">${cells.join('')}</${prefix}row>`;
}

/** Format of the nearest cell above in the same column, headings left out. */
function styleAbove(sheet: WorksheetXml, { row, column }: CellEdit): string {
  const above = sheet.rows
    .slice(1)
    .filter(({ number }) => number < row)
    .flatMap(({ cells }) => cells.filter(cell => cell.column === column));
  return above.at(-1)?.style ?? '';
}

function cellXml(
  { prefix }: WorksheetXml,
  { row, column, text }: CellEdit,
  style: CellElement['style'],
): string {
  const open = `<${prefix}c r="${columnLetters(column)}${row}"${style === '' ? '' : ` s="${style}"`}`;
  return text === ''
    ? `${open}/>`
    : `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** XML 1.0 has no control characters; spreadsheets write them as _xHHHH_ (ISO/IEC 29500-1, 22.9.2.19). */
function escaped(text: string): string {
  return text
    .replaceAll(/_x[0-9A-Fa-f]{4}_/gu, match => `_x005F${match}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(
      // eslint-disable-next-line no-control-regex -- the controls are what is looked for
      /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/gu,
      sign =>
        `_x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

function spliced(
  xml: string,
  pieces: readonly { start: number; end: number; text: string }[],
): string {
  // Pieces at one place keep their order: cells of a row go from left to right.
  const ordered = pieces
    .map((piece, order) => ({ ...piece, order }))
    .sort(
      (left, right) => left.start - right.start || left.order - right.order,
    );
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text } of ordered) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  return [...parts, xml.slice(at)].join('');
}
