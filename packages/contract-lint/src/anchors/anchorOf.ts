import type { SyntaxNode } from '@interlock/contract-core';
import { itemTokens } from './itemTokens';

/**
 * A path through a document as an anchor (`LintDiagnostic.anchor`). Members that
 * are not there, as in a finding about something that is missing, keep the name
 * that the path gives them.
 */
export function anchorOf(
  root: SyntaxNode | undefined,
  path: readonly (string | number)[],
): string {
  let anchor = '';
  let at = root;
  for (const segment of path) {
    anchor += `/${tokenOf(at, segment)}`;
    at = at?.get(String(segment)) ?? at?.elements()[Number(segment)];
  }
  return anchor;
}

function tokenOf(
  holder: SyntaxNode | undefined,
  segment: string | number,
): string {
  const tokens = holder?.items ? itemTokens(holder) : [];
  return escapeToken(tokens[Number(segment)] ?? String(segment));
}

/** RFC 6901, section 3. */
export function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}
