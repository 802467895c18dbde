import type { GovernanceFinding, Location } from '@interlock/contract-core';
import type { OwnershipWire } from '@interlock/plugin-ownership-common';
import { placeOf } from './describeUsage';

export function describeFinding({
  ruleId,
  severity,
  message,
  location,
}: GovernanceFinding): OwnershipWire<'Finding'> {
  return { ruleId, severity, message, place: placeOf(location) };
}

/** Whether a place is that of a part of a file, or inside it. */
export function isAt(
  { file, pointer }: Location,
  part: Pick<Location, 'file' | 'pointer'>,
): boolean {
  return (
    file === part.file &&
    (pointer === part.pointer || pointer.startsWith(`${part.pointer}/`))
  );
}
