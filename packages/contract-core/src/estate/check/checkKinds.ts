import type { Problem } from '../../model';
import { entityKinds } from '../entityKinds';
import type { EntityKind } from '../entityKinds';
import type { EstateEntity } from '../estate';
import { schemaViolations } from '../schemaViolations';
import { entityEnvelopeSchema } from '../schemas';
import { estateProblem } from './estateProblem';

/**
 * Kind, apiVersion, envelope and spec of one entity. The catalog compares kinds
 * letter by letter and throws on a known kind with an unknown apiVersion, so
 * both are reported here with their place.
 */
export function checkKind(entity: EstateEntity): readonly Problem[] {
  const kind = entityKinds.get(entity.kind);
  if (!kind) return [unknownKind(entity)];
  if (entity.document.apiVersion !== kind.apiVersion) {
    return [wrongApiVersion(entity, kind)];
  }
  const document = { value: entity.document, locate: entity.locate };
  const subject = `${entity.kind} \`${entity.ref}\``;
  return [
    ...schemaViolations(document, entityEnvelopeSchema, subject),
    ...schemaViolations(document, kind.schema, subject).filter(isNotEnvelope),
  ];
}

/** A missing `spec` is said once, by the envelope. */
function isNotEnvelope(problem: Problem): boolean {
  return (
    problem.pointer !== '' || !problem.message.includes('`spec` is missing')
  );
}

function unknownKind(entity: EstateEntity): Problem {
  const known = [...entityKinds.keys()];
  const meant = known.find(
    kind => kind.toLowerCase() === entity.kind.toLowerCase(),
  );
  return estateProblem(
    entity,
    '/kind',
    'unknown-kind',
    `\`${entity.kind}\` is not a kind of this estate${meant ? '; kinds are compared letter by letter' : ''}.`,
    meant ? `Write \`${meant}\`.` : `Use one of ${known.sort().join(', ')}.`,
  );
}

function wrongApiVersion(entity: EstateEntity, kind: EntityKind): Problem {
  return estateProblem(
    entity,
    '/apiVersion',
    'schema-violation',
    `${entity.kind} \`${entity.ref}\` has apiVersion \`${String(entity.document.apiVersion)}\`, which the catalog does not know for this kind.`,
    `Write \`apiVersion: ${kind.apiVersion}\`.`,
  );
}
