/**
 * Functions of JSONata that no sheet may use, with the reason: equal payloads
 * must give equal outputs, and what a sheet does must stand in the sheet.
 */
export const refusedFunctions: ReadonlyMap<string, string> = new Map([
  ['now', 'it reads the clock'],
  ['millis', 'it reads the clock'],
  ['random', 'it throws dice'],
  ['shuffle', 'it throws dice'],
  ['eval', 'it runs text of a payload as an expression'],
]);
