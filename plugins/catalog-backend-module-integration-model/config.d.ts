import type { HumanDuration } from '@backstage/types';

export interface Config {
  interlock?: {
    /** Git repositories that the portal reads entities and contracts from. */
    sources?: Array<{
      /** Names the source; must not change while its entities are kept. */
      name: string;
      /** Folder of the repository; relative to the backend's working directory. */
      path: string;
      /** Branch, tag or commit that is in force. Default `main`. */
      ref?: string;
    }>;
    /** How often the sources are looked at. Default 10 seconds. */
    refresh?: HumanDuration | string;
  };
}
