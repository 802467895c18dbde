import { posix } from 'node:path';
import type { SyntaxNode } from '@interlock/contract-core';
import type { ContractDocuments } from '../documents/readContract';

/**
 * A stretch of a document between places that references lead to: the top of a
 * document, or the target of a `$ref`.
 */
export interface ReferenceUnit {
  readonly node: SyntaxNode;
  /** Levels below the top of the unit, other units left out. */
  height: number;
  /** Other units, with the level at which they are met. */
  readonly next: {
    readonly unit: ReferenceUnit;
    readonly level: number;
    /** By `$ref`; false for a unit that is written inside this one. */
    readonly byReference: boolean;
  }[];
}

/** All units of the documents. References to other hosts lead nowhere. */
export function referenceUnits(
  documents: ContractDocuments,
): readonly ReferenceUnit[] {
  const targets = new Map<SyntaxNode, SyntaxNode>();
  for (const [file, root] of documents) {
    eachNode(root, node => {
      const reference = node.string('$ref');
      const target =
        reference === undefined
          ? undefined
          : targetOf(reference, file, documents);
      if (target !== undefined) targets.set(node, target);
    });
  }
  const units = new Map<SyntaxNode, ReferenceUnit>();
  for (const node of [...documents.values(), ...targets.values()]) {
    if (!units.has(node)) units.set(node, { node, height: 0, next: [] });
  }
  for (const unit of units.values())
    measure(unit.node, 0, unit, units, targets);
  return [...units.values()];
}

/** Depth of documents is limited where they are read, so this may recurse. */
function measure(
  node: SyntaxNode,
  level: number,
  unit: ReferenceUnit,
  units: ReadonlyMap<SyntaxNode, ReferenceUnit>,
  targets: ReadonlyMap<SyntaxNode, SyntaxNode>,
): void {
  const inner = level === 0 ? undefined : units.get(node);
  if (inner !== undefined) {
    unit.next.push({ unit: inner, level, byReference: false });
    return;
  }
  unit.height = Math.max(unit.height, level);
  const target = targets.get(node);
  const referred = target === undefined ? undefined : units.get(target);
  if (referred !== undefined) {
    unit.next.push({ unit: referred, level, byReference: true });
  }
  for (const child of childrenOf(node)) {
    measure(child, level + 1, unit, units, targets);
  }
}

function eachNode(root: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  const seen = new Set([root]);
  // A set is walked in the order of its growth: YAML aliases share nodes.
  for (const node of seen) {
    visit(node);
    for (const child of childrenOf(node)) if (!child.isScalar) seen.add(child);
  }
}

function childrenOf(node: SyntaxNode): Iterable<SyntaxNode> {
  return node.members?.values() ?? node.items ?? [];
}

function targetOf(
  reference: string,
  file: string,
  documents: ContractDocuments,
): SyntaxNode | undefined {
  const [path = '', pointer = ''] = decoded(reference).split('#', 2);
  const target = path === '' ? file : posix.join(posix.dirname(file), path);
  let at = documents.get(target);
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    at = at?.get(name) ?? at?.elements()[Number(name)];
  }
  return at;
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    // A lone per cent sign is no escape: the text means itself.
    return reference;
  }
}
