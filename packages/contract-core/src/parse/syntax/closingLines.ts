const blockScalarHeader =
  /(?:^|[:\-?]\s+)(?:[&!]\S+\s+)*[|>][-+0-9]*\s*(?:#.*)?$/;
const closesFlow = /^\s*[\]}]/;

/**
 * Lines, counted from 0, that begin with a closing bracket and do not belong to
 * a literal or folded text, where a bracket is a letter like any other.
 */
export function closingLines(text: string): readonly number[] {
  const found: number[] = [];
  let blockIndent = -1;
  text.split('\n').forEach((line, index) => {
    const content = line.trimStart();
    if (content === '' || content === '\r') return;
    const indent = line.length - content.length;
    if (blockIndent >= 0 && indent > blockIndent) return;
    blockIndent = blockScalarHeader.test(line) ? indent : -1;
    if (closesFlow.test(line)) found.push(index);
  });
  return found;
}
