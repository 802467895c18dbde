import { StatusBadge } from '@interlock/plugin-integration-catalog-react';
import { RiShieldCheckFill } from '@remixicon/react';

/** A finding that a waiver permits: it stays visible and does not block. */
export function WaivedBadge() {
  return (
    <StatusBadge
      tone="neutral"
      icon={<RiShieldCheckFill />}
      title="A waiver permits it; it does not block."
    >
      Waived
    </StatusBadge>
  );
}
