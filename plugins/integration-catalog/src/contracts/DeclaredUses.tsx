import type { ContractDetail } from '@interlock/plugin-integration-catalog-common';
import {
  CriticalityBadge,
  EmptyState,
  EntityRefText,
  EvidenceIcon,
} from '@interlock/plugin-integration-catalog-react';
import { RiLinksLine } from '@remixicon/react';
import styles from './LintTable.module.css';

/** Who says that it uses the contract, which operations of it, and how we know. */
export function DeclaredUses(props: { readonly uses: ContractDetail['uses'] }) {
  if (props.uses.length === 0) {
    return (
      <EmptyState title="Nobody declares a use" icon={<RiLinksLine />}>
        No integration names this contract in spec.contracts. That does not mean
        that nobody uses it: add it to the integrations that do.
      </EmptyState>
    );
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Integration</th>
            <th scope="col">Role</th>
            <th scope="col">Operations</th>
            <th scope="col">Owner</th>
            <th scope="col">Criticality</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {props.uses.map(use => (
            <tr key={`${use.consumer} ${use.role}`}>
              <td>
                <EntityRefText
                  entityRef={use.consumer}
                  title={use.consumerTitle}
                />
              </td>
              <td>{use.role}</td>
              <td>
                {use.operations.length > 0
                  ? use.operations.map(operation => (
                      <div key={operation}>
                        <code className={styles.rule}>{operation}</code>
                      </div>
                    ))
                  : 'none declared'}
              </td>
              <td>
                {use.owner ? (
                  <EntityRefText entityRef={use.owner} />
                ) : (
                  'no owner'
                )}
              </td>
              <td>
                <CriticalityBadge criticality={use.criticality} />
              </td>
              <td>
                <EvidenceIcon evidence="declared-use" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
