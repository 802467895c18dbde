/** RFC 3986, section 5; null for a text that is no reference. */
export function resolveUri(reference: string, base: string): string | null {
  try {
    return new URL(reference, base === '' ? undefined : base).href;
  } catch {
    // The constructor only throws for what is no URI.
    return null;
  }
}

/** Before the path of a document that gives itself no other name. */
export const documentUri = 'document:///';

/** Percent-encoded parts of a reference, as they are meant. */
export function decodeText(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone per cent sign is no escape: the text means itself.
    return text;
  }
}
