import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { replaceCells } from './replaceCells';
import type { CellEdit } from './replaceCells';

export type WrittenBack =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Cells that hold a formula, which stays. */
      readonly kept: readonly CellEdit[];
    }
  | { readonly ok: false; readonly message: string };

/**
 * The same workbook with other texts in some cells of one worksheet. Every part
 * but that worksheet stays byte for byte, and of the worksheet all but those
 * cells: charts, drawings, formats and custom parts are not touched. The bytes
 * were checked against the package limits before.
 */
export function writeBack(
  bytes: Uint8Array,
  worksheet: string,
  edits: readonly CellEdit[],
): WrittenBack {
  const parts = unzipSync(bytes);
  const path = worksheetPart(parts, worksheet);
  const part = path === null ? undefined : parts[path];
  if (path === null || part === undefined) {
    return { ok: false, message: `the workbook has no worksheet ${worksheet}` };
  }
  const { xml, kept } = replaceCells(strFromU8(part), edits);
  // A fixed time, so that equal edits give equal packages; the earliest that ZIP knows.
  const packed = zipSync(
    { ...parts, [path]: strToU8(xml) },
    { mtime: '1980-01-01T12:00:00' },
  );
  return { ok: true, bytes: packed, kept };
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** Path of the part that holds a worksheet, by the workbook's relationships. */
function worksheetPart(parts: Parts, worksheet: string): string | null {
  const [office] = elements(parts, '_rels/.rels', 'Relationship').filter(
    ({ Type }) => Type?.endsWith('/officeDocument'),
  );
  const workbook = (office?.Target ?? 'xl/workbook.xml').replace(/^\//u, '');
  const sheet = elements(parts, workbook, 'sheet').find(
    ({ name }) => name === worksheet,
  );
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const file = workbook.slice(folder.length);
  const relation = elements(
    parts,
    `${folder}_rels/${file}.rels`,
    'Relationship',
  ).find(({ Id }) => Id !== undefined && Id === sheet?.['r:id']);
  const target = relation?.Target;
  if (target === undefined) return null;
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}

/** Attributes of every element of a name, as a part of the package has them. */
function elements(
  parts: Parts,
  path: string,
  wanted: string,
): readonly Readonly<Partial<Record<string, string>>>[] {
  const part = parts[path];
  if (part === undefined) return [];
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name.slice(name.indexOf(':') + 1) === wanted) found.push(attributes);
  });
  parser.write(strFromU8(part)).close();
  return found;
}
