/**
 * A report as JSON: two spaces, a final newline, members in the order in which
 * the report was made, so that equal reports are equal byte for byte.
 */
export function jsonText(report: unknown): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
