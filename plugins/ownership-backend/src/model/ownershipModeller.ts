import type { Problem } from '@interlock/contract-core';
import { createChildPool } from '@interlock/contract-io';
import type { ChildLimits } from '@interlock/contract-io';
import type { EstateInForce, OwnershipModel } from './ownershipModel';

/** An estate of 50 sheets and 10 MB of contracts takes three seconds; the rest is room. */
const defaultLimits: ChildLimits = {
  cpuMilliseconds: 60_000,
  cpuMillisecondsPerMegabyte: 5_000,
  wallMilliseconds: 300_000,
  memoryMegabytes: 2_048,
  messageCharacters: 512 * 1024 * 1024,
};

/** Named in this package's `exports`, so that a production build emits it. */
const ownChildModule = '@interlock/plugin-ownership-backend/ownershipChild';

export type ModelOutcome =
  | { readonly ok: true; readonly model: OwnershipModel }
  | { readonly ok: false; readonly problem: Problem };

/** Parses the documents of an estate in a child that can be killed (design decision 10). */
export interface OwnershipModeller {
  /** Never rejects: what cannot be done is a problem. */
  model(estate: EstateInForce): Promise<ModelOutcome>;
  close(): Promise<void>;
}

export function createOwnershipModeller(
  options: { readonly childModule?: string } = {},
): OwnershipModeller {
  const pool = createChildPool<EstateInForce, OwnershipModel>({
    modulePath: options.childModule ?? require.resolve(ownChildModule),
    activity: 'Laying out',
    limits: defaultLimits,
    // Each model is made once for a commit; what it leaves behind need not stay.
    requestsPerChild: 1,
  });
  return {
    model: async estate => {
      const outcome = await pool.run(
        estate,
        estate.sources.map(({ source }) => source).join(', '),
      );
      return outcome.ok
        ? { ok: true, model: outcome.response }
        : { ok: false, problem: outcome.problem };
    },
    close: () => pool.close(),
  };
}
