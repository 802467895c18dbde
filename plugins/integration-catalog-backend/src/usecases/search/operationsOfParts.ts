const httpOperation = /^\/(?:paths|webhooks)\/([^/]+)\/([a-z]+)$/;
const messageOperation = /^\/(?:operations|channels)\/([^/]+)$/;

/**
 * Operations of a contract, as people write them, from the anchors of its
 * parts: `GET /invoices`, and names of channels and of their operations.
 */
export function operationsOfParts(
  anchors: readonly string[],
): readonly string[] {
  return anchors.flatMap(anchor => {
    const [, path, method] = httpOperation.exec(anchor) ?? [];
    if (path !== undefined && method !== undefined) {
      return [`${method.toUpperCase()} ${unescape(path)}`];
    }
    const [, name] = messageOperation.exec(anchor) ?? [];
    return name === undefined ? [] : [unescape(name)];
  });
}

/** RFC 6901: `~1` stands for a slash, `~0` for a tilde. */
function unescape(member: string): string {
  return member.replaceAll('~1', '/').replaceAll('~0', '~');
}
