import { Link } from '@backstage/ui';
import { lineagePath } from '@interlock/plugin-integration-catalog-common';
import styles from './Cells.module.css';

/** A field or attribute by its path; leads to who reads and writes it. */
export function FieldLink(props: {
  /** What the usage page takes: `account.name`, `api:default/orders#lines[].tax`. */
  readonly field: string;
  readonly children?: string;
}) {
  return (
    <Link
      className={styles.field}
      href={lineagePath(props.field)}
      title={`Who reads and writes ${props.field}`}
      standalone
    >
      {props.children ?? props.field}
    </Link>
  );
}

/** How the usage page is asked for a field of a contract. */
export function fieldOfContract(contract: string, path: string): string {
  return `${contract}#${path}`;
}
