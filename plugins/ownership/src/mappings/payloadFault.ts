/** What keeps a text from being sent as a payload, in one sentence; empty where nothing does. */
export function payloadFault(text: string): string {
  if (text.trim() === '') return 'Paste a payload as JSON first.';
  try {
    JSON.parse(text);
    return '';
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return `This is not JSON: ${detail}. Correct it and run again.`;
  }
}
