export * from './createSheetJudge';
export type * from './sheetJudgement';
