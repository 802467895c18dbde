import {
  entityView,
  governanceSubjects,
  type GovernanceSubject,
} from '@interlock/contract-core';
import type { LoadedEstate } from '../../estate/estateReader';
import type { GovernedTarget } from '../governed/governedEstate';

/** Everything that governance judges, and titles of all entities, by ref. */
export function governedTargets(estate: LoadedEstate): {
  readonly targets: ReadonlyMap<string, GovernedTarget>;
  readonly titles: ReadonlyMap<string, string>;
} {
  const entities = estate.sources.flatMap(source => source.estate.entities);
  const titles = new Map(
    entities.map(({ ref, document }) => [
      ref,
      entityView(document).title || ref,
    ]),
  );
  const targets = estate.sources.flatMap(source =>
    governanceSubjects(source.estate).map(subject =>
      targetOf(subject, titles.get(subject.ref) ?? subject.ref),
    ),
  );
  return {
    targets: new Map(targets.map(target => [target.ref, target])),
    titles,
  };
}

function targetOf(subject: GovernanceSubject, title: string): GovernedTarget {
  return {
    id: subject.id,
    ref: subject.ref,
    title,
    owner: subject.owner,
    systems: subject.system === '' ? [] : [subject.system],
    domains: subject.domains,
  };
}
