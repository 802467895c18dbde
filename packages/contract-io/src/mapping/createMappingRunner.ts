import { readExactJson } from '@interlock/contract-core';
import type { SheetRun, SheetRunRequest } from '@interlock/contract-core';
import { createChildPool } from '../childProcess';
import type { ChildLimits } from '../childProcess';
import { fileProblem } from '../sourceError';

/**
 * A run reads two documents and evaluates some expressions; most take well under
 * a second. An expression that JSONata does not stop dies by one of these.
 */
export const defaultMappingLimits: ChildLimits = {
  cpuMilliseconds: 5_000,
  cpuMillisecondsPerMegabyte: 1_000,
  wallMilliseconds: 30_000,
  memoryMegabytes: 512,
  messageCharacters: 64 * 1024 * 1024,
};

/** Named in this package's `exports`, so that a production build emits it. */
const ownChildModule = '@interlock/contract-io/mappingChild';

const costRemedy =
  'Look in the expressions of the sheet for recursion without an end, texts that double, long paddings and ranges; raise the limit only for a sheet you trust.';

export interface MappingRunnerOptions {
  readonly limits?: Partial<ChildLimits>;
  /** Runs at the same time, each in a process of its own. Default 1. */
  readonly size?: number;
  /**
   * Absolute path of the child module where a bundler moved it; by default this
   * package's own.
   */
  readonly childModule?: string;
}

export interface MappingRunner {
  /**
   * Never rejects: what costs too much, or crashes, is a run that is not `ok`.
   * Payload and output are kept nowhere.
   */
  run(request: SheetRunRequest): Promise<SheetRun>;
  close(): Promise<void>;
}

/** Runs mappings of sheets on payloads in a child that can be killed. */
export function createMappingRunner(
  options: MappingRunnerOptions = {},
): MappingRunner {
  const pool = createChildPool<SheetRunRequest, string>({
    modulePath: options.childModule ?? require.resolve(ownChildModule),
    activity: 'Running',
    limits: { ...defaultMappingLimits, ...options.limits },
    size: options.size,
    // What one sheet left behind in the process must not reach another's payload.
    requestsPerChild: 1,
    costRemedy,
  });
  return {
    run: async request => {
      const outcome = await pool.run(request, request.sheet.file);
      return outcome.ok
        ? readAnswer(outcome.response, request)
        : { ok: false, kind: 'unreadable', problems: [outcome.problem] };
    },
    close: () => pool.close(),
  };
}

function readAnswer(text: string, { sheet }: SheetRunRequest): SheetRun {
  try {
    // Written by the child's `exactJson` from a `SheetRun`.
    return readExactJson(text) as SheetRun;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const problem = fileProblem(
      'limit-exceeded',
      sheet.file,
      `Running ${sheet.file} gives more than anybody reads: ${why}`,
      'Send fewer records at once.',
    );
    return { ok: false, kind: 'unreadable', problems: [problem] };
  }
}
