import { readDurationFromConfig } from '@backstage/config';
import type { Config } from '@backstage/config';
import type { HumanDuration } from '@backstage/types';

/** How often the sources are looked at: `interlock.refresh`, or 10 seconds. */
export function readRefreshInterval(config: Config): HumanDuration {
  return config.has('interlock.refresh')
    ? readDurationFromConfig(config, { key: 'interlock.refresh' })
    : { seconds: 10 };
}
