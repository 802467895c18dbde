import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { Problem } from '@interlock/contract-core';
import {
  SourceError,
  isKnownAncestor,
  listAncestors,
  openSource,
} from '@interlock/contract-io';
import type { EstateSource, SourceConfiguration } from '@interlock/contract-io';
import { problemText } from './catalogEntity';
import { readLastGoodEstate, stateOf } from './lastGoodEstate';
import type { TakenState, TakenStates } from './takenStates';

/** Most problems of one state that are written to the log one by one. */
const loggedProblems = 20;

/**
 * Brings the entities of one git repository into the catalog, as they are at the
 * configured ref and not in the working tree (design decision 1). Asks git for
 * the commit and the database for what stands in the catalog at every turn, and
 * reads only where they differ.
 */
export class EstateEntityProvider implements EntityProvider {
  #connection: EntityProviderConnection | undefined;
  /** The entities of a commit are made anew by a process that is new. */
  #hasApplied = false;
  #lastFailure = '';
  #lastBehind = '';

  constructor(
    private readonly source: SourceConfiguration,
    private readonly taken: TakenStates,
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
    const { name } = this.source;
    const taken = await this.taken.of(name);
    if (taken?.state === state && !taken.doubted && this.#hasApplied) return;
    if (await this.#isBehind(source, taken)) return;
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
    await this.taken.note(
      name,
      taken,
      { ref: branchOf(source), state },
      await this.#commitsUpTo(source, taken),
    );
    this.#hasApplied = true;
    this.logger.info(
      `Read ${entities.length} entities of ${this.source.name} at ${source.commit.slice(0, 12) || 'the working tree'}`,
    );
    this.#report(problems);
  }

  /**
   * Whether this copy of the repository stands before what is in the catalog. A
   * mirror that lags would put former entities back. Another ref than before is
   * meant where it stands.
   */
  async #isBehind(
    source: EstateSource,
    taken: TakenState | null,
  ): Promise<boolean> {
    if (source.kind !== 'git' || taken === null) return false;
    const { commit } = source;
    const ref = branchOf(source);
    if (taken.state === commit || taken.ref !== ref) return false;
    const { name, root } = this.source;
    const isBehind =
      (await this.taken.hasTaken(name, commit)) ||
      (await isKnownAncestor(root, commit, taken.state));
    if (isBehind && this.#lastBehind !== commit) {
      this.logger.warn(
        `${ref} of ${name} stands here at ${short(commit)}, which came before ${short(taken.state)}, the commit in the catalog; it is not taken. Bring this copy of the repository up to date; where the branch was set back on purpose, put a commit on it.`,
      );
    }
    this.#lastBehind = isBehind ? commit : '';
    return isBehind;
  }

  async #commitsUpTo(
    { kind, commit }: EstateSource,
    taken: TakenState | null,
  ): Promise<readonly string[]> {
    if (kind !== 'git') return [];
    const since = taken === null || taken.state === '' ? null : taken.state;
    return [commit, ...(await listAncestors(this.source.root, commit, since))];
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

/** One copy of a repository has the branch itself, another has it at its remote. */
function branchOf({ branch, ref }: EstateSource): string {
  return branch ?? ref;
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
