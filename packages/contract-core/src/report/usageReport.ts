import type { KnownUsage } from '../lineage';

/** What `interlock usage` tells of a field or an attribute. */
export interface UsageReport extends KnownUsage {
  readonly schemaVersion: 1;
  readonly command: 'usage';
  /** Who may use it without anybody knowing, in sentences. */
  readonly blindSpots: readonly string[];
}
