import type { Problem, SyntaxNode } from '@interlock/contract-core';
import type { ContractDocuments } from '../documents/readContract';

/** The rules about server variables write out and parse every address. */
const maxAddresses = 20_000;

/** Servers whose variables multiply to more addresses than can be tried. */
export function findAddressProblems(
  documents: ContractDocuments,
): readonly Problem[] {
  return [...documents.values()].flatMap(root =>
    serversOf(root)
      .filter(server => addressesOf(server) > maxAddresses)
      .map(server => ({
        code: 'limit-exceeded' as const,
        message: `The variables of this server make more than ${maxAddresses} different addresses.`,
        remedy:
          'List fewer values in the enumerations of its variables, or write several servers.',
        ...server.locate(),
      })),
  );
}

function addressesOf(server: SyntaxNode): number {
  let addresses = 1;
  for (const [, variable] of server.get('variables')?.entries() ?? []) {
    addresses *= Math.max(variable.get('enum')?.elements().length ?? 1, 1);
  }
  return addresses;
}

/** Whatever has a text `url` or `host` beside `variables`. */
function serversOf(root: SyntaxNode): readonly SyntaxNode[] {
  const seen = new Set([root]);
  // A set is walked in the order of its growth: YAML aliases share nodes.
  for (const node of seen) {
    for (const child of node.members?.values() ?? node.items ?? []) {
      if (!child.isScalar) seen.add(child);
    }
  }
  return [...seen].filter(
    node =>
      node.get('variables') !== undefined &&
      (node.string('url') ?? node.string('host')) !== undefined,
  );
}
