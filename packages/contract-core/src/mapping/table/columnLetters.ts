/** `A` for 1, `Z` for 26, `AA` for 27: how spreadsheets name a column. */
export function columnLetters(column: number): string {
  const letter = String.fromCodePoint(65 + ((column - 1) % 26));
  const before = Math.floor((column - 1) / 26);
  return before === 0 ? letter : `${columnLetters(before)}${letter}`;
}

/** 27 for `AA`; 0 for what names no column. */
export function columnNumber(letters: string): number {
  return /^[A-Z]{1,3}$/u.test(letters)
    ? [...letters].reduce(
        (number, letter) => number * 26 + (letter.codePointAt(0) ?? 0) - 64,
        0,
      )
    : 0;
}
