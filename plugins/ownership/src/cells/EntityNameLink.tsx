import { EntityRefText } from '@interlock/plugin-integration-catalog-react';
import type { EntityName } from '../api/ownershipApi';

/** An entity as the backend names it, leading to its page; says so where there is none. */
export function EntityNameLink(props: {
  readonly entity: EntityName;
  readonly none?: string;
}) {
  const { ref, title } = props.entity;
  if (!ref) return <>{title || (props.none ?? 'none named')}</>;
  return <EntityRefText entityRef={ref} title={title || ref} />;
}

/** Several of them in a line. */
export function EntityNameLinks(props: {
  readonly entities: readonly EntityName[];
  readonly none: string;
}) {
  const { entities, none } = props;
  if (entities.length === 0) return <>{none}</>;
  return (
    <>
      {entities.map((entity, index) => (
        <span key={entity.ref}>
          {index > 0 && ', '}
          <EntityNameLink entity={entity} />
        </span>
      ))}
    </>
  );
}
