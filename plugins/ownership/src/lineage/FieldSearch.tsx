import { useApi } from '@backstage/core-plugin-api';
import { SearchField } from '@backstage/ui';
import {
  FailedState,
  useAddress,
  useKept,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback, useDeferredValue } from 'react';
import { ownershipApiRef } from '../api/ownershipApi';
import type { FoundField } from '../api/ownershipApi';
import { FieldLink } from '../cells/FieldLink';
import styles from './Lineage.module.css';

/** Finds an attribute, a property or an operation; exact names come first. */
export function FieldSearch() {
  const api = useApi(ownershipApiRef);
  const address = useAddress();
  const text = address.get('text');
  const sought = useDeferredValue(text.trim());
  const answer = useLoaded(
    useCallback(
      async (): Promise<readonly FoundField[]> =>
        sought === '' ? [] : api.searchFields(sought),
      [api, sought],
    ),
  );
  const found = useKept(answer) ?? [];
  return (
    <div role="search" aria-label="Fields">
      <SearchField
        label="Find a field"
        placeholder="taxRegistrationNumber, account.legalName, GET /Accounts"
        value={text}
        onChange={value => address.set({ text: value })}
      />
      {answer.state === 'failed' && (
        <FailedState
          what="The fields"
          error={answer.error}
          reload={answer.reload}
        />
      )}
      {text !== '' && answer.state !== 'failed' && (
        <>
          <p className={styles.note} aria-live="polite">
            {found.length === 0 && answer.state === 'ready'
              ? 'Nothing of this name is known.'
              : `${found.length === 50 ? 'The first 50' : found.length} found, exact names first`}
          </p>
          <ul className={styles.found} aria-label="Found">
            {found.map(field => (
              <li key={`${field.kind} ${field.name}`}>
                <FieldLink field={field.name}>{field.title}</FieldLink>
                <span className={styles.note}>
                  {field.kind === 'attribute' ? 'attribute' : field.name},{' '}
                  {field.usages === 1 ? '1 use' : `${field.usages} uses`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
