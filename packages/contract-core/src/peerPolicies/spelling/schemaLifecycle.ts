import {
  stabilityChange,
  stabilityOf,
  sunsetAttributes,
} from './spelledLifecycle';
import type { LifecycleTerms } from './spelledLifecycle';
import { editOf } from './spelledPair';
import type { SchemaEdit, SpelledPair } from './spelledPair';
import { flagOf } from './spelledSchema';

/** Deprecation and stability of what a schema describes. */
export function schemaLifecycleEdits(
  pair: SpelledPair,
  terms: LifecycleTerms,
): readonly SchemaEdit[] {
  return [...deprecationEdits(pair, terms), ...stabilityEdits(pair)];
}

function deprecationEdits(
  pair: SpelledPair,
  terms: LifecycleTerms,
): readonly SchemaEdit[] {
  const { base, revision } = pair;
  const before = flagOf(base, 'deprecated');
  const after = flagOf(revision, 'deprecated');
  if (before === after) return [];
  if (before) return [editOf(pair, 'deprecated', 'removed', 'none')];
  return [
    editOf(pair, 'deprecated', 'added', 'none', {
      attributes: sunsetAttributes(revision.node, 'stable', terms),
    }),
  ];
}

function stabilityEdits(pair: SpelledPair): readonly SchemaEdit[] {
  const from = stabilityOf(pair.base.node);
  const to = stabilityOf(pair.revision.node);
  const details = { words: `\`${from}\` to \`${to}\``, from, to };
  if (from !== to && (from === 'invalid' || to === 'invalid')) {
    return [editOf(pair, 'stability', 'invalid', 'none', details)];
  }
  const change = stabilityChange(from, to);
  return change === 'same'
    ? []
    : [
        editOf(pair, 'stability', change, 'none', {
          ...details,
          attributes: { leaves: from },
        }),
      ];
}
