import { serveRequests } from '@interlock/contract-io';
import { checkPackage } from './checkPackage';
import { readCsv } from './readCsv';
import { readWorkbook } from './readWorkbook';
import type { ReadSpreadsheet, SpreadsheetRequest } from './spreadsheetRequest';

serveRequests<SpreadsheetRequest, ReadSpreadsheet>(
  async ({ format, base64, limits }) => {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    if (format === 'csv') return readCsv(bytes, limits);
    const refusal = await checkPackage(bytes, limits);
    return refusal === null
      ? readWorkbook(bytes, limits)
      : { ok: false, message: refusal };
  },
);
