import ExcelJs from 'exceljs';

/** A worksheet to be written: headings, then rows of texts. */
export interface WrittenWorksheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Widest column, in characters. */
const widest = 60;

/**
 * A new workbook. Every cell is a typed text, so that nothing is taken for a
 * formula; headings stand still, and each table can be filtered.
 */
export async function writeWorkbook(
  worksheets: readonly WrittenWorksheet[],
): Promise<Uint8Array> {
  const workbook = new ExcelJs.Workbook();
  // Equal sheets give equal workbooks: no clock, no name of a machine.
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  for (const { name, headings, rows } of worksheets) {
    const worksheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    worksheet.addRow([...headings]);
    worksheet.getRow(1).font = { bold: true };
    for (const row of rows) {
      worksheet.addRow(row.map(text => (text === '' ? null : text)));
    }
    worksheet.eachRow(row => {
      row.alignment = { vertical: 'top', wrapText: true };
    });
    headings.forEach((heading, at) => {
      const longest = Math.max(
        heading.length,
        ...rows.map(row => longestLine(row[at] ?? '')),
      );
      worksheet.getColumn(at + 1).width = Math.min(widest, longest + 3);
    });
    worksheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: 1, column: headings.length },
    };
  }
  const buffer = await workbook.xlsx.writeBuffer();
  return new Uint8Array(buffer as ArrayBuffer);
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map(line => line.length));
}
