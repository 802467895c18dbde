import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { catalogGraphRouteRef } from '../routes';
import styles from './RelationPicture.module.css';

/** Without people, groups and domains, which stand beside nearly everything. */
const kinds = ['api', 'dataobject', 'integration', 'system'];

/** Leads to the graph page, where one can walk on from here. */
export function RelationGraphLink(props: { readonly entity: Entity }) {
  const graphPage = useRouteRef(catalogGraphRouteRef);
  if (!graphPage) return null;
  const query = new URLSearchParams([
    ['rootEntityRefs[]', stringifyEntityRef(props.entity)],
    ['maxDepth', '2'],
    ...kinds.map(kind => ['selectedKinds[]', kind]),
  ]);
  return (
    <ButtonLink
      className={styles.graphLink}
      variant="secondary"
      size="small"
      iconEnd={<RiArrowRightLine />}
      href={`${graphPage()}?${query}`}
    >
      Open in the relation graph
    </ButtonLink>
  );
}
