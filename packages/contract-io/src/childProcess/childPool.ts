import { allowedCpuMilliseconds } from './childLimits';
import type { ChildLimits } from './childLimits';
import { judgeEnding } from './childOutcome';
import type { ChildOutcome, Ending } from './childOutcome';
import { KillableChild } from './killableChild';

export interface ChildPoolOptions {
  /** Absolute path of a module that ends with `serveRequests(...)`. */
  readonly modulePath: string;
  /** Starts the sentences of problems: `Linting`, `Comparing`. */
  readonly activity: string;
  readonly limits: ChildLimits;
  /** Children that work at the same time; further requests wait. Default 1. */
  readonly size?: number;
  /**
   * Requests after which a child is replaced, so that what a library leaks does
   * not add up. Default 200.
   */
  readonly requestsPerChild?: number;
  /** What to look for where a request costs too much; that of documents by default. */
  readonly costRemedy?: string;
}

/** Runs requests in children that can be killed without harm to the caller. */
export interface ChildPool<Request, Response> {
  /** Never rejects. `file` names the document in problems. */
  run(request: Request, file: string): Promise<ChildOutcome<Response>>;
  /** Ends all children; requests under way end as failed. */
  close(): Promise<void>;
}

export function createChildPool<Request, Response>(
  options: ChildPoolOptions,
): ChildPool<Request, Response> {
  const { activity, limits, costRemedy } = options;
  const places = new Places(options);
  let lastId = 0;
  return {
    run: async (request, file) => {
      const payload = JSON.stringify(request);
      const cpuMilliseconds = allowedCpuMilliseconds(limits, payload.length);
      const task = { activity, file, cpuMilliseconds, limits, costRemedy };
      if (payload.length > limits.messageCharacters) {
        const characters = payload.length;
        return judgeEnding(
          { kind: 'oversize', message: 'request', characters },
          task,
        );
      }
      lastId += 1;
      const id = lastId;
      const ending = await places.use(child =>
        child.run(
          {
            interlock: 'request',
            id,
            payload,
            cpuMilliseconds,
            answerCharacters: limits.messageCharacters,
          },
          limits.wallMilliseconds,
        ),
      );
      return judgeEnding(ending, task);
    },
    close: () => places.close(),
  };
}

/** Lends out children, starting one only when it is needed. */
class Places {
  readonly #options: ChildPoolOptions;
  readonly #children = new Set<KillableChild>();
  readonly #idle: KillableChild[] = [];
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #closed = false;

  readonly #killAllNow = (): void => {
    for (const child of this.#children) child.killNow();
  };

  constructor(options: ChildPoolOptions) {
    this.#options = options;
    this.#free = options.size ?? 1;
  }

  async use(work: (child: KillableChild) => Promise<Ending>): Promise<Ending> {
    if (this.#free > 0) {
      this.#free -= 1;
    } else {
      await new Promise<void>(resolve => this.#waiting.push(resolve));
    }
    try {
      if (this.#closed) return { kind: 'closed' };
      const child = this.#take();
      const ending = await work(child);
      await this.#giveBack(child);
      return ending;
    } catch (error) {
      return { kind: 'not-started', message: String(error) };
    } finally {
      this.#passOn();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    process.removeListener('exit', this.#killAllNow);
    await Promise.all([...this.#children].map(child => child.kill()));
    this.#children.clear();
  }

  #take(): KillableChild {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (idle.alive) return idle;
      this.#children.delete(idle);
    }
    const { modulePath, limits } = this.#options;
    const child = new KillableChild(modulePath, limits.memoryMegabytes);
    if (this.#children.size === 0) process.once('exit', this.#killAllNow);
    this.#children.add(child);
    return child;
  }

  async #giveBack(child: KillableChild): Promise<void> {
    const worn = child.served >= (this.#options.requestsPerChild ?? 200);
    if (child.alive && !worn && !this.#closed) {
      this.#idle.push(child);
      return;
    }
    await child.kill();
    this.#children.delete(child);
    if (this.#children.size === 0) {
      process.removeListener('exit', this.#killAllNow);
    }
  }

  #passOn(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }
}
