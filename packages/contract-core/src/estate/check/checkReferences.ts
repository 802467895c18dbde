import type { Problem } from '../../model';
import type { Estate, EstateEntity } from '../estate';
import {
  formatEntityReference,
  parseEntityReference,
} from '../entityReference';
import { namespaceOf } from '../views/entity';
import { writtenReferences } from '../views/referenceFields';
import type { ReferenceField } from '../views/referenceFields';
import { estateProblem } from './estateProblem';

/** Refs that lead nowhere, or to an entity of a kind that cannot stand there. */
export function checkReferences(estate: Estate): readonly Problem[] {
  const known = new Set(estate.entities.map(entity => entity.ref));
  return estate.entities.flatMap(entity =>
    writtenReferences(entity.document).flatMap(({ field, pointer, text }) =>
      checkReference(entity, field, pointer, text, known),
    ),
  );
}

function checkReference(
  entity: EstateEntity,
  field: ReferenceField,
  pointer: string,
  text: string,
  known: ReadonlySet<string>,
): readonly Problem[] {
  const reference = parseEntityReference(text, {
    kind: field.allowedKinds[0],
    namespace: namespaceOf(entity.document),
  });
  if (!reference) {
    return [
      estateProblem(
        entity,
        pointer,
        'unknown-reference',
        `\`${text}\` is not an entity ref.`,
        'Write `kind:namespace/name`, for example `group:default/finance-control`.',
      ),
    ];
  }
  const allowed = field.allowedKinds.map(kind => kind.toLowerCase());
  if (allowed.length > 0 && !allowed.includes(reference.kind)) {
    return [
      estateProblem(
        entity,
        pointer,
        'wrong-kind',
        `\`${text}\` is a ${reference.kind}, but ${field.allowedKinds.join(' or ')} must stand here.`,
        `Name an entity of kind ${field.allowedKinds.join(' or ')}; the catalog would drop this relation without a word.`,
      ),
    ];
  }
  const ref = formatEntityReference(reference);
  if (known.has(ref)) return [];
  return [unknownReference(entity, pointer, ref, known)];
}

function unknownReference(
  entity: EstateEntity,
  pointer: string,
  ref: string,
  known: ReadonlySet<string>,
): Problem {
  const similar = [...known].filter(
    candidate =>
      kindOf(candidate) === kindOf(ref) && distance(candidate, ref) <= 3,
  );
  return estateProblem(
    entity,
    pointer,
    'unknown-reference',
    `No entity \`${ref}\` is in the estate.`,
    similar.length > 0
      ? `Did you mean ${similar
          .sort()
          .map(candidate => `\`${candidate}\``)
          .join(' or ')}?`
      : 'Correct the ref, or add the entity.',
  );
}

const kindOf = (ref: string) => ref.slice(0, ref.indexOf(':'));

/** Levenshtein distance: single letters to change, add or take away. */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (current[column - 1] ?? 0) + 1,
          (previous[column] ?? 0) + 1,
          (previous[column - 1] ?? 0) + same,
        ),
      );
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
