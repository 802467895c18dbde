import {
  baselineWaivers,
  catalogRules,
  mappingRules,
  concludeGovernance,
  concludeScorecards,
  renderScorecards,
} from '@interlock/contract-core';
import type {
  GovernancePolicy,
  KnownWaivers,
  ReportFormat,
  ScorecardChoice,
} from '@interlock/contract-core';
import { readProject } from '@interlock/contract-io';
import { requireDate, todayInUtc } from '../calendarDay';
import { CommandFailure } from '../commandFailure';
import { exitStatusOf } from '../exitStatus';
import type { FailOn } from '../exitStatus';
import { requireProjectRoot } from '../findProject';
import {
  openWorkspace,
  readEstateGovernance,
} from '../governance/estateGovernance';
import type { EstateGovernance } from '../governance/estateGovernance';
import { projectLinter } from '../projectLinter';
import type { CacheOption } from '../projectLinter';
import { readPortalAddress } from '../portal/portalAddress';
import { requestWaivers } from '../portal/requestWaivers';
import type { PortalWaivers } from '../portal/requestWaivers';
import { findServiceToken } from '../portal/serviceToken';
import { startProgress } from '../progress';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface ScorecardOptions extends CacheOption {
  readonly template?: string;
  readonly by?: NonNullable<ScorecardChoice['by']>;
  readonly portal?: string;
  readonly now?: string;
  readonly failOn: Exclude<FailOn, 'warn'>;
  readonly format: ReportFormat;
  readonly config?: string;
}

/** `interlock scorecard` */
export async function scorecard(
  options: ScorecardOptions,
  surroundings: Surroundings,
): Promise<number> {
  requireDate(options.now);
  const root = requireProjectRoot(
    surroundings.workingDirectory,
    options.config,
  );
  const progress = startProgress(surroundings);
  const linter = await projectLinter(root, options, surroundings);
  try {
    const asked = await askedOf(options.portal, root, surroundings);
    const day = asked?.day ?? options.now ?? todayInUtc();
    progress.say('Reading the estate');
    const workspace = await openWorkspace(root, await readProject(root));
    progress.say('Linting the contracts');
    const read = await readEstateGovernance(workspace, day, linter);
    requireTemplate(options.template, read.policy);
    const governance = concludeGovernance({
      ...read,
      known: knownWaivers(read, asked),
      day,
    });
    const report = concludeScorecards(governance, read.policy, {
      template: options.template ?? null,
      by: options.by ?? null,
      waivers: asked ? 'portal' : 'baseline',
    });
    progress.clear();
    surroundings.writeOut(
      renderScorecards(report, options.format, {
        colours: wantsColours(surroundings, surroundings.outIsTerminal),
      }),
    );
    return exitStatusOf(report.conclusion, 0, options.failOn, surroundings);
  } finally {
    progress.clear();
    await linter.close();
  }
}

async function askedOf(
  portal: string | undefined,
  root: string,
  surroundings: Surroundings,
): Promise<PortalWaivers | null> {
  if (portal === undefined) return null;
  const address = readPortalAddress(portal);
  const token = await findServiceToken(address, root, surroundings.environment);
  return requestWaivers(address, token);
}

/**
 * The portal's waivers and the entries of the baseline here. What a waiver of a
 * breaking change permits is no finding here, so what the portal says of it holds.
 */
function knownWaivers(
  { baseline, policy, specificationRules }: EstateGovernance,
  asked: PortalWaivers | null,
): KnownWaivers {
  const { waivers, places } = baselineWaivers(baseline, policy.waivers);
  const judgedHere = new Set(
    [...specificationRules, ...catalogRules, ...mappingRules].map(
      ({ id }) => id,
    ),
  );
  const elsewhere = (asked?.waivers ?? []).filter(
    ({ id, covers }) => asked?.active.has(id) && !judgedHere.has(covers.rule),
  );
  return {
    waivers: [...(asked?.waivers ?? []), ...waivers],
    places,
    matchedBefore: asked?.matched ?? new Set(),
    matchedElsewhere: new Set(elsewhere.map(({ id }) => id)),
  };
}

function requireTemplate(
  template: string | undefined,
  policy: GovernancePolicy,
): void {
  const ids = policy.scorecards.map(({ id }) => id);
  if (template === undefined || ids.includes(template)) return;
  throw CommandFailure.because(
    'usage',
    ids.length === 0
      ? `There is no scorecard ${template}; the governance policy has none.`
      : `There is no scorecard ${template}; the governance policy has ${ids.join(', ')}.`,
  );
}
