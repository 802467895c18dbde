import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SourceConfiguration } from '@interlock/contract-io';
import type { Knex } from 'knex';
import type { ContractAnalyser } from './analysis/contractAnalyser';
import type { StoredAnalyses } from './analysis/storedAnalyses';
import type { BaseReader } from './estate/committedBase';
import type { EstateReader } from './estate/estateReader';
import type { MappingUsesReader } from './estate/mappingUsesInForce';
import type { ChangeNotifier } from './notifications/changeNotifier';

/** What use cases work with. Each asks for the part that it needs. */
export interface CatalogContext {
  readonly database: Knex;
  readonly sources: readonly SourceConfiguration[];
  readonly estate: EstateReader;
  /** What git has at the base of a check. */
  readonly bases: BaseReader;
  /** What mapping sheets say of contracts. */
  readonly mappings: MappingUsesReader;
  readonly analyser: ContractAnalyser;
  readonly analyses: StoredAnalyses;
  readonly notifier: ChangeNotifier;
  readonly logger: LoggerService;
  /** Address of the portal's pages, without a slash at its end. */
  readonly appBaseUrl: string;
  /** Milliseconds without a check after which a change request is stale. */
  readonly staleAfter: number;
  /** Largest document that is taken over HTTP, in bytes. */
  readonly documentLimit: number;
  /** Names this process among the replicas; another one after each start. */
  readonly replica: string;
  now(): Date;
  /** A new random identifier. */
  newId(): string;
}
