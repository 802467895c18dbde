import { useEntity } from '@backstage/plugin-catalog-react';
import {
  FailedState,
  LoadingState,
  PageBody,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import type { Named } from '../api/ownershipApi';

/** Content of an entity's page in the catalog: what was asked about this entity, once it is there. */
export function LoadedContent<Value>(props: {
  /** What is loaded, as the end and the start of a sentence. */
  readonly what: string;
  readonly load: (named: Named) => Promise<Value>;
  readonly children: (value: Value) => ReactNode;
}) {
  const { entity } = useEntity();
  const { load, what } = props;
  const { namespace = 'default', name } = entity.metadata;
  const loaded = useLoaded(
    useCallback(() => load({ namespace, name }), [load, namespace, name]),
  );
  return (
    <PageBody isInside>
      {loaded.state === 'loading' && <LoadingState what={what} bars={[320]} />}
      {loaded.state === 'failed' && (
        <FailedState
          what={what.charAt(0).toUpperCase() + what.slice(1)}
          error={loaded.error}
          reload={loaded.reload}
        />
      )}
      {loaded.state === 'ready' && props.children(loaded.value)}
    </PageBody>
  );
}
