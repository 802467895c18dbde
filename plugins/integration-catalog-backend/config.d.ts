import type { HumanDuration } from '@backstage/types';

export interface Config {
  interlock?: {
    /** Git repositories that the portal reads entities and contracts from. */
    sources?: Array<{
      /** Names the source; must not change while its data is kept. */
      name: string;
      /** Folder of the repository; relative to the backend's working directory. */
      path: string;
      /** Branch or commit that is in force, or a tag as `refs/tags/NAME`. Default: the project's `protectedBranch`. */
      ref?: string;
    }>;
    /** How often the sources are looked at. Default 10 seconds. */
    refresh?: HumanDuration | string;
    changeRequests?: {
      /** Time without a check after which a request is marked stale. Default 14 days. */
      staleAfter?: HumanDuration | string;
    };
    limits?: {
      /** Largest document over HTTP, in megabytes. Default 8. */
      documentMegabytes?: number;
      /** Largest request body, in megabytes. Default 24. */
      requestMegabytes?: number;
      /** Check runs that one process makes at the same time. Default 4. */
      checksAtOnce?: number;
      /**
       * Check runs that wait behind them; one more is answered with 503 and
       * Retry-After. Default 100.
       */
      checksWaiting?: number;
    };
  };
}
