/** Whether a rule's id is meant by a pattern, in which `*` stands for any characters. */
export function ruleMatches(pattern: string, ruleId: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  if (others.length === 0) return pattern === ruleId;
  const last = others.pop() ?? '';
  if (!ruleId.startsWith(first)) return false;
  let from = first.length;
  for (const part of others) {
    const at = ruleId.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return ruleId.length - last.length >= from && ruleId.endsWith(last);
}
