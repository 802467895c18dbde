import { NotFoundError } from '@backstage/errors';
import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { WaiverAsking } from '../waivers/waiverAsking';
import { waiversOnTheWire } from '../waivers/waiverWire';
import { findingsOnTheWire } from '../governed/findingWire';
import type { GovernedEstate } from '../governed/governedEstate';
import { heaviestFirst } from './listFindings';

/** What governance says about one entity. */
export function getTarget(
  governed: GovernedEstate,
  ref: string,
  asking: WaiverAsking,
): Answer<'getGovernanceTarget'> {
  const wanted = ref.toLowerCase();
  const target = governed.targets.get(wanted);
  if (!target) {
    throw new NotFoundError(
      `${ref} is nothing that governance judges; name a contract, integration, system or data object of the estate in full.`,
    );
  }
  return {
    day: governed.report.day,
    ref: target.ref,
    title: target.title,
    owner: target.owner,
    findings: findingsOnTheWire(governed)
      .filter(finding => finding.target === wanted)
      .sort(heaviestFirst),
    scorecards: governed.report.scorecards.filter(
      card => card.target === wanted,
    ),
    waivers: waiversOnTheWire(governed, asking).filter(
      waiver => waiver.scope.target === wanted,
    ),
  };
}
