import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { entityPath } from '@interlock/plugin-integration-catalog-common';
import styles from './RelationPicture.module.css';

/** Pixels; the graph measures the box, so its size must not depend on its text. */
const size = { width: 216, height: 44 };

const kindWords: Readonly<Record<string, string>> = {
  api: 'API',
  dataobject: 'Data object',
};

/** An entity of the picture: its kind and its title. */
export function RelationNodeBox(props: {
  readonly entity: Entity;
  readonly isFocused: boolean;
}) {
  const { entity, isFocused } = props;
  const { primaryTitle } = useEntityPresentation(entity);
  const ref = stringifyEntityRef(entity);
  const body = (
    <>
      <span className={styles.kind}>
        {kindWords[entity.kind.toLowerCase()] ?? entity.kind}
      </span>
      <span className={styles.title}>{primaryTitle}</span>
    </>
  );
  return (
    <foreignObject {...size}>
      {isFocused ? (
        <div className={styles.node} data-focused="true" title={ref}>
          {body}
        </div>
      ) : (
        <Link
          className={styles.node}
          href={entityPath(ref)}
          title={ref}
          standalone
        >
          {body}
        </Link>
      )}
    </foreignObject>
  );
}
