import { RiSpeedUpLine } from '@remixicon/react';
import { StatusBadge } from './StatusBadge';
import type { Tone } from './StatusBadge';

/** From harmless to worst; the order in which lists sort. */
export const criticalities: readonly string[] = [
  'low',
  'medium',
  'high',
  'critical',
];

const tones: Readonly<Record<string, Tone>> = {
  low: 'neutral',
  medium: 'neutral',
  high: 'warning',
  critical: 'danger',
};

/** What it means for the business when the integration stands still. */
export function CriticalityBadge(props: { readonly criticality: string }) {
  const { criticality } = props;
  if (!criticality) return <>not recorded</>;
  return (
    <StatusBadge
      tone={tones[criticality] ?? 'neutral'}
      icon={<RiSpeedUpLine />}
    >
      {criticality.charAt(0).toUpperCase() + criticality.slice(1)}
    </StatusBadge>
  );
}
