import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { Problem } from '@interlock/contract-core';
import { SourceError, openSource } from '@interlock/contract-io';
import { problemText } from './catalogEntity';
import { readLastGoodEstate, stateOf } from './lastGoodEstate';
import type { SourceConfiguration } from './sourceConfiguration';

/** Most problems of one state that are written to the log one by one. */
const loggedProblems = 20;

/**
 * Brings the entities of one git repository into the catalog, as they are at the
 * configured ref and not in the working tree (design decision 1). Asks git for
 * the commit at every turn and reads only when it changed.
 */
export class EstateEntityProvider implements EntityProvider {
  #connection: EntityProviderConnection | undefined;
  #appliedState = '';
  #lastFailure = '';

  constructor(
    private readonly source: SourceConfiguration,
    private readonly taskRunner: SchedulerServiceTaskRunner,
    private readonly logger: LoggerService,
  ) {}

  getProviderName(): string {
    return `interlock-estate:${this.source.name}`;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await this.taskRunner.run({
      id: `interlock-estate-refresh:${this.source.name}`,
      fn: async () => this.refresh(),
    });
  }

  /** Looks at the source once. Whatever fails leaves the catalog as it is. */
  async refresh(): Promise<void> {
    try {
      await this.#apply();
      this.#lastFailure = '';
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const failure = `${error.message} ${error.remedy}`;
      // Said once and not at every turn, until it changes or is over.
      if (failure !== this.#lastFailure) {
        this.logger.error(
          `The estate of ${this.source.name} cannot be read; the catalog keeps what it has. ${failure}`,
        );
      }
      this.#lastFailure = failure;
    }
  }

  async #apply(): Promise<void> {
    if (!this.#connection) {
      throw new Error('The estate provider is not connected to a catalog yet.');
    }
    const source = await openSource(this.source);
    const state = await stateOf(source);
    if (state === this.#appliedState) return;
    if (source.note) this.logger.warn(source.note);
    const { entities, problems } = await readLastGoodEstate(
      source,
      this.source,
    );
    await this.#connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity,
        locationKey: this.getProviderName(),
      })),
    });
    this.#appliedState = state;
    this.logger.info(
      `Read ${entities.length} entities of ${this.source.name} at ${source.commit.slice(0, 12) || 'the working tree'}`,
    );
    this.#report(problems);
  }

  #report(problems: readonly Problem[]): void {
    for (const problem of problems.slice(0, loggedProblems)) {
      this.logger.warn(problemText(problem));
    }
    const more = problems.length - loggedProblems;
    if (more > 0) {
      this.logger.warn(
        `${more} more problems; \`interlock check --estate\` lists them all.`,
      );
    }
  }
}
