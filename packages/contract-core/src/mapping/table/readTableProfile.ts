import {
  MemberReader,
  readSingleDocument,
  tableProfileSchema,
} from '../../estate';
import type { EstateFile } from '../../estate';
import type { Problem } from '../../model';
import { defaultHeadings, sheetColumns } from './sheetColumn';
import type { ColumnHeadings, TableProfile } from './sheetColumn';

export type ReadProfile =
  | { readonly ok: true; readonly profile: TableProfile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a profile; columns that it does not name keep their usual headings. */
export function readTableProfile(file: EstateFile): ReadProfile {
  const read = readSingleDocument(
    file.path,
    file.text,
    tableProfileSchema,
    'Table profile',
  );
  if (!read.ok) return read;
  const root = new MemberReader(read.document.value, '', 'default');
  const written = root.part('headings');
  const own = sheetColumns.flatMap(column => {
    const names = written.texts(column);
    return names.length === 0 ? [] : [[column, names] as const];
  });
  return {
    ok: true,
    profile: {
      worksheet: root.text('worksheet'),
      headingRow: root.number('headingRow') ?? 1,
      headings: {
        ...defaultHeadings,
        ...Object.fromEntries(own),
      } satisfies ColumnHeadings,
    },
  };
}
