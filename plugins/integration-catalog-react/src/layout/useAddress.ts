import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What a view shows, kept in the query of the address so that it can be sent to a colleague. */
export interface Address {
  /** Value of a parameter; empty where it is absent. */
  readonly get: (name: string) => string;
  /** Sets parameters; an empty value takes one away. History is not lengthened. */
  readonly set: (values: Readonly<Record<string, string>>) => void;
}

export function useAddress(): Address {
  const [parameters, setParameters] = useSearchParams();
  const get = useCallback(
    (name: string) => parameters.get(name) ?? '',
    [parameters],
  );
  const set = useCallback(
    (values: Readonly<Record<string, string>>) => {
      setParameters(
        before => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values)) {
            if (value) after.set(name, value);
            else after.delete(name);
          }
          return after;
        },
        { replace: true },
      );
    },
    [setParameters],
  );
  return { get, set };
}
