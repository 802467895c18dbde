import { EntityRefText } from '@interlock/plugin-integration-catalog-react';
import { ContractLink } from '../links/ContractLink';
import type { ContractUse } from '@interlock/plugin-integration-catalog-common';
import styles from './ContractUses.module.css';

/** The contracts of an integration with the operations that it declares. */
export function ContractUses(props: { readonly uses: readonly ContractUse[] }) {
  return (
    <ul className={styles.uses}>
      {props.uses.map(use => (
        <li key={`${use.contract} ${use.role}`} className={styles.use}>
          <div className={styles.head}>
            <span className={styles.name}>
              <EntityRefText entityRef={use.contract} />
            </span>
            <span className={styles.role}>{use.role}</span>
            {use.versionPin && (
              <span className={styles.role}>pinned to {use.versionPin}</span>
            )}
            <span className={styles.link}>
              <ContractLink contractRef={use.contract}>
                Versions and differences
              </ContractLink>
            </span>
          </div>
          {use.operations.length > 0 ? (
            <ul className={styles.operations} aria-label="Operations">
              {use.operations.map(operation => (
                <li key={operation}>
                  <code>{operation}</code>
                </li>
              ))}
            </ul>
          ) : (
            <p className={styles.blind}>
              No operation declared: a change of this contract cannot be traced
              to this integration.
            </p>
          )}
          {use.fields.length > 0 && (
            <p className={styles.fields}>
              Fields:{' '}
              <code>{use.fields.map(({ name }) => name).join(', ')}</code>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
