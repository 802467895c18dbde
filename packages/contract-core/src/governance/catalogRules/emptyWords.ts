/** What people write into a member that must be there when they have nothing to say. */
const placeholders =
  /^(?:none|no|nothing|n\/?a|not applicable|unknown|not known|tbd|tbc|todo|to be (?:defined|decided|done)|open|later|yes|see above|default|standard|-+|\?+|\.+)$/i;

/** Whether a text is missing, blank or a word that stands in for an answer. */
export function saysNothing(text: string): boolean {
  const words = text
    .trim()
    .replace(/[.!]+$/, '')
    .trim();
  return words === '' || placeholders.test(words);
}

/** Whether an answer is a plain no, with or without an explanation after it. */
export function saysNo(text: string): boolean {
  return (
    saysNothing(text) || /^(?:none|no(?!\.)|not|unknown)\b/i.test(text.trim())
  );
}
