import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import type { EstateEntity, Problem } from '@interlock/contract-core';

/** On an entity whose file is bad now: why, in one sentence with the place. */
export const estateProblemAnnotation = 'interlock.dev/estate-problem';

/** Where the entities of a source come from, for the catalog. */
export function originLocation(sourceName: string): string {
  return `interlock:${sourceName}`;
}

/** An estate's entity as the catalog takes it, with file and line. */
export function toCatalogEntity(
  entity: EstateEntity,
  sourceName: string,
  problem: Problem | null,
): Entity {
  // The estate read the document from YAML, so it is plain data with kind and
  // metadata; the schema check came before.
  const document = structuredClone(entity.document) as unknown as Entity;
  const { file, line } = entity.location;
  return {
    ...document,
    metadata: {
      ...document.metadata,
      annotations: {
        ...document.metadata.annotations,
        [ANNOTATION_LOCATION]: `interlock:${sourceName}/${file}#L${line}`,
        [ANNOTATION_ORIGIN_LOCATION]: originLocation(sourceName),
        ...(problem ? { [estateProblemAnnotation]: problemText(problem) } : {}),
      },
    },
  };
}

/** A problem in one line: place, sentence, remedy. */
export function problemText(problem: Problem): string {
  const place =
    problem.line > 0 ? `${problem.file}, line ${problem.line}` : problem.file;
  return `${place}: ${problem.message} ${problem.remedy}`;
}
