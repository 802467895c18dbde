/**
 * Which facts are meant: every attribute named must have the value, or one of
 * the values, given. In a text `*` stands for any characters.
 */
export type Selector<Name extends string = string> = Readonly<
  Partial<Record<Name, string | boolean | readonly (string | boolean)[]>>
>;

/** Whether a fact has all that a selector asks for. */
export function selects(
  selector: Selector,
  fact: Readonly<Record<string, string | boolean | undefined>>,
): boolean {
  return Object.entries(selector).every(([name, wanted]) => {
    const value = fact[name];
    if (value === undefined || wanted === undefined) return false;
    return typeof wanted === 'object'
      ? wanted.some(one => fits(one, value))
      : fits(wanted, value);
  });
}

function fits(wanted: string | boolean, value: string | boolean): boolean {
  if (typeof wanted !== 'string' || typeof value !== 'string') {
    return wanted === value;
  }
  return wanted.includes('*') ? fitsPattern(wanted, value) : wanted === value;
}

/** Parts between asterisks are looked for in order, each as early as it can be. */
function fitsPattern(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (text.length < first.length + last.length) return false;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
