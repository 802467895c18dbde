import type { PolicyPack } from './policyPack';
import { oasdiff } from './oasdiff';

/** The packs that come with Interlock, by id. */
export const policyPacks: ReadonlyMap<string, PolicyPack> = new Map(
  [oasdiff].map(pack => [pack.id, pack]),
);
