export { checkPackage } from './checkPackage';
export { createSpreadsheetReader } from './createSpreadsheetReader';
export type {
  SpreadsheetOutcome,
  SpreadsheetReader,
  SpreadsheetReaderOptions,
} from './createSpreadsheetReader';
export type { CellEdit } from './replaceCells';
export { defaultPackageLimits } from './spreadsheetLimits';
export type { PackageLimits } from './spreadsheetLimits';
export { writeBack } from './writeBack';
export type { WrittenBack } from './writeBack';
export { writeCsv } from './writeCsv';
export { writeWorkbook } from './writeWorkbook';
export type { WrittenWorksheet } from './writeWorkbook';
