import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import type { Loaded } from '@interlock/plugin-integration-catalog-react';
import { useEffect, useRef } from 'react';

/** Channel on which the backend tells that change requests moved. */
const channel = 'integration-catalog:changes';

/**
 * Asks again as soon as the backend says that something moved. Signals are a
 * help only: the pages poll as well, so a portal without them stays right.
 */
export function useChangeSignal(loaded: Loaded<unknown>): void {
  const signals = useApiHolder().get(signalApiRef);
  const reload = useRef<(() => void) | null>(null);
  reload.current = loaded.state === 'loading' ? null : loaded.reload;
  useEffect(() => {
    if (!signals) return undefined;
    const subscription = signals.subscribe(channel, () => reload.current?.());
    return () => subscription.unsubscribe();
  }, [signals]);
}
