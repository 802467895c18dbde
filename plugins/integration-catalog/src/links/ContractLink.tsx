import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { contractRouteRef } from '../routes';
import { contractNameOf } from './contractName';
import styles from './ContractLink.module.css';

/** A link to the contract page of an API entity. */
export function ContractLink(props: {
  readonly contractRef: string;
  /** Query of the address, for example `?tab=difference`. */
  readonly query?: string;
  readonly children: ReactNode;
}) {
  const contractPage = useRouteRef(contractRouteRef);
  if (!contractPage) return <>{props.children}</>;
  const { namespace, name } = contractNameOf(props.contractRef);
  return (
    <Link
      className={styles.link}
      href={`${contractPage({ namespace, name })}${props.query ?? ''}`}
      standalone
    >
      {props.children}
    </Link>
  );
}
