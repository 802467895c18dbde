import { SaxesParser } from 'saxes';

/** A cell as it stands in the XML of a worksheet; offsets are those of its element. */
export interface CellElement {
  /** Counted from 1. */
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** Index of its cell format; empty where it has none. */
  readonly style: string;
  readonly hasFormula: boolean;
}

export interface RowElement {
  readonly number: number;
  readonly start: number;
  /** Where the content ends: before the end tag, or the whole of an empty element. */
  readonly contentEnd: number;
  readonly end: number;
  readonly isEmptyElement: boolean;
  readonly cells: readonly CellElement[];
}

/** Where the rows of a worksheet stand in its XML. */
export interface WorksheetXml {
  readonly rows: readonly RowElement[];
  /** Where further rows go: before the end tag of `sheetData`; null where it has none. */
  readonly rowsEnd: number | null;
  /** Prefix of the element names, with its colon; empty for most writers. */
  readonly prefix: string;
}

interface OpenCell {
  column: number;
  start: number;
  style: string;
  hasFormula: boolean;
}

/** Finds rows and cells in the XML of a worksheet (ISO/IEC 29500-1, 18.3.1). */
export function locateCells(
  xml: string,
  numberOf: (letters: string) => number,
): WorksheetXml {
  const rows: RowElement[] = [];
  let row: { number: number; start: number; cells: CellElement[] } | null =
    null;
  let cell: OpenCell | null = null;
  let rowsEnd: number | null = null;
  let prefix = '';
  const parser = new SaxesParser();
  const startOf = () => xml.lastIndexOf('<', parser.position - 1);
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const start = startOf();
    switch (local(name)) {
      case 'sheetData':
        prefix = name.slice(0, name.length - 'sheetData'.length);
        break;
      case 'row':
        row = { number: rowNumber(attributes.r, rows), start, cells: [] };
        break;
      case 'c':
        cell = {
          column: columnOf(attributes.r, row?.cells ?? [], numberOf),
          start,
          style: attributes.s ?? '',
          hasFormula: false,
        };
        break;
      case 'f':
        if (cell) cell.hasFormula = true;
        break;
      default:
    }
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const end = parser.position;
    const closing = isSelfClosing ? end : startOf();
    switch (local(name)) {
      case 'c':
        if (cell && row) row.cells.push({ ...cell, end });
        cell = null;
        break;
      case 'row':
        if (row) {
          rows.push({
            ...row,
            contentEnd: closing,
            end,
            isEmptyElement: isSelfClosing,
          });
        }
        row = null;
        break;
      case 'sheetData':
        rowsEnd = isSelfClosing ? null : closing;
        break;
      default:
    }
  });
  parser.write(xml).close();
  return { rows, rowsEnd, prefix };
}

/** A row without a number is the next one. */
function rowNumber(
  written: string | undefined,
  rows: readonly RowElement[],
): number {
  return written === undefined
    ? (rows.at(-1)?.number ?? 0) + 1
    : Number(written);
}

/** A cell without a reference is the next one of its row. */
function columnOf(
  reference: string | undefined,
  cells: readonly CellElement[],
  numberOf: (letters: string) => number,
): number {
  const [letters] = /^[A-Z]+/u.exec(reference ?? '') ?? [];
  return letters === undefined
    ? (cells.at(-1)?.column ?? 0) + 1
    : numberOf(letters);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
