import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { entityPath } from '@interlock/plugin-integration-catalog-common';
import styles from './EntityRefText.module.css';

/** An entity by its title, linking to its page; the ref itself on hover. */
export function EntityRefText(props: {
  readonly entityRef: string;
  /** Where the title is known already; else the catalog is asked. */
  readonly title?: string;
}) {
  const presentation = useEntityPresentation(props.entityRef);
  return (
    <Link
      className={styles.link}
      href={entityPath(props.entityRef)}
      title={props.entityRef}
      standalone
    >
      {props.title ?? presentation.primaryTitle}
    </Link>
  );
}

/** The title of an entity without a link, for places that are links themselves. */
export function EntityTitle(props: { readonly entityRef: string }) {
  return <>{useEntityPresentation(props.entityRef).primaryTitle}</>;
}
