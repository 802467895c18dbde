import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * What a page knows of something it asked for. After a first success `value`
 * stays while it is asked for again; `stale` then says why the newest attempt
 * failed, so that a lost connection never blanks a page.
 */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | {
      readonly state: 'failed';
      readonly error: Error;
      readonly reload: () => void;
    }
  | {
      readonly state: 'ready';
      readonly value: T;
      readonly stale: Error | null;
      readonly reload: () => void;
    };

interface Attempt<T> {
  readonly load: () => Promise<T>;
  readonly value?: { readonly it: T };
  readonly error?: Error;
}

/**
 * Calls `load`, again whenever its identity changes (give it to `useCallback`),
 * and, while the page is visible, every `refreshEvery` milliseconds.
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  options: { readonly refreshEvery?: number } = {},
): Loaded<T> {
  const [attempt, setAttempt] = useState<Attempt<T>>({ load });
  const newest = useRef(0);

  const reload = useCallback(() => {
    newest.current += 1;
    const mine = newest.current;
    load().then(
      it => {
        if (mine === newest.current) setAttempt({ load, value: { it } });
      },
      (cause: unknown) => {
        const error = cause instanceof Error ? cause : new Error(String(cause));
        if (mine === newest.current) {
          setAttempt(before =>
            before.load === load && before.value
              ? { ...before, error }
              : { load, error },
          );
        }
      },
    );
  }, [load]);

  useEffect(() => {
    reload();
    return () => {
      newest.current += 1;
    };
  }, [reload]);

  const { refreshEvery } = options;
  useEffect(() => {
    if (!refreshEvery) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') reload();
    }, refreshEvery);
    return () => clearInterval(timer);
  }, [refreshEvery, reload]);

  if (attempt.load !== load) return { state: 'loading' };
  if (attempt.value) {
    return {
      state: 'ready',
      value: attempt.value.it,
      stale: attempt.error ?? null,
      reload,
    };
  }
  if (attempt.error) return { state: 'failed', error: attempt.error, reload };
  return { state: 'loading' };
}
