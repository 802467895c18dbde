/**
 * Whether a name fits a pattern in which `*` stands for any characters, none
 * included, and everything else for itself. Linear in the length of the name
 * times that of the pattern, whatever the pattern is.
 */
export function matchesNamePattern(pattern: string, name: string): boolean {
  const parts = pattern.split('*');
  const [first = '', ...others] = parts;
  if (others.length === 0) return first === name;
  if (!name.startsWith(first)) return false;
  const last = others.pop() ?? '';
  let at = first.length;
  for (const part of others) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - at >= last.length && name.endsWith(last);
}
