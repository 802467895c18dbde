import { createChildPool } from '@interlock/contract-io';
import type { ChildLimits } from '@interlock/contract-io';
import type { LintOutcome, LintRequest } from './lintRequest';

/**
 * Spectral needs about 2 s of processor time for a megabyte of OpenAPI; the
 * rest is room for slow machines and for heavy rulesets.
 */
export const defaultLintLimits: ChildLimits = {
  cpuMilliseconds: 20_000,
  cpuMillisecondsPerMegabyte: 15_000,
  wallMilliseconds: 300_000,
  memoryMegabytes: 1_536,
  messageCharacters: 128 * 1024 * 1024,
};

/** Named in this package's `exports`, so that a production build emits it. */
const ownChildModule = '@interlock/contract-lint/lintChild';

export interface LinterOptions {
  readonly limits?: Partial<ChildLimits>;
  /** Documents linted at the same time, each in a process of its own. Default 1. */
  readonly size?: number;
  /**
   * Absolute path of the child module where a bundler moved it; by default this
   * package's own.
   */
  readonly childModule?: string;
}

export interface Linter {
  /** Never rejects: what went wrong is among the outcome's problems. */
  lint(request: LintRequest): Promise<LintOutcome>;
  close(): Promise<void>;
}

/** Lints in child processes, which are started with the first document. */
export function createLinter(options: LinterOptions = {}): Linter {
  const pool = createChildPool<LintRequest, LintOutcome>({
    modulePath: options.childModule ?? require.resolve(ownChildModule),
    activity: 'Linting',
    limits: { ...defaultLintLimits, ...options.limits },
    size: options.size,
  });
  return {
    lint: async request => {
      const outcome = await pool.run(request, request.file);
      return outcome.ok
        ? outcome.response
        : { ok: false, problems: [outcome.problem] };
    },
    close: () => pool.close(),
  };
}
