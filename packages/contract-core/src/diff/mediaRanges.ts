/** Whether a media type stands for several (RFC 9110, section 12.5.1). */
export function isRange(mediaType: string): boolean {
  return mediaType.includes('*');
}

/** Whether the range stands for the media type, which is not the range itself. */
export function coveredBy(mediaType: string, range: string): boolean {
  if (!isRange(range) || mediaType === range) return false;
  if (range === '*/*') return true;
  const family = range.slice(0, range.indexOf('/') + 1);
  return range === `${family}*` && mediaType.startsWith(family);
}
