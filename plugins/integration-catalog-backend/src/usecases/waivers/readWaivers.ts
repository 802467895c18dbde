import { NotFoundError } from '@backstage/errors';
import type {
  Answer,
  WaiverQuery,
} from '@interlock/plugin-integration-catalog-common';
import { decideWaiver } from '@interlock/contract-core';
import type { Knex } from 'knex';
import { actorOf } from '../../caller';
import { listWaiverEvents } from '../../store/waivers';
import type { GovernedEstate } from '../governed/governedEstate';
import {
  decisionTerms,
  whyNotDecideWaiver,
  type WaiverAsking,
} from './waiverAsking';
import { findingsConcerned, waiversOnTheWire } from './waiverWire';

/** Where no policy could be read, nobody may waive anything. */
const nothing: Answer<'listWaivers'>['policy'] = {
  longestDays: { error: 0, warn: 0, info: 0 },
  mostRenewals: 0,
  never: ['*'],
  controlRequired: [],
};

/** Waivers as a question asks for them, and how many wait for the caller. */
export function listWaivers(
  governed: GovernedEstate,
  asking: WaiverAsking,
  query: Readonly<WaiverQuery>,
): Answer<'listWaivers'> {
  const waivers = waiversOnTheWire(governed, asking);
  return {
    day: governed.report.day,
    policy: governed.waiverPolicy ?? nothing,
    waitingForMe: waivers.filter(waiver => waiver.mayDecide).length,
    waivers: waivers.filter(
      waiver =>
        (query.state === undefined || waiver.state === query.state) &&
        (query.rule === undefined || waiver.covers.rule === query.rule) &&
        (query.target === undefined ||
          waiver.scope.target === query.target.toLowerCase()),
    ),
  };
}

/** One waiver with its history, and what the caller may do about it. */
export async function describeWaiver(
  database: Knex,
  governed: GovernedEstate,
  asking: WaiverAsking,
  id: string,
): Promise<Answer<'getWaiver'>> {
  const waiver = governed.stored.find(candidate => candidate.id === id);
  const view = waiversOnTheWire(governed, asking).find(
    candidate => candidate.id === id,
  );
  if (!waiver || !view) {
    throw unknownWaiver(id);
  }
  const terms = decisionTerms(governed, waiver, asking.authors);
  const { caller } = asking;
  return {
    day: governed.report.day,
    waiver: view,
    history: (await listWaiverEvents(database, id)).map(
      ({ action, by, at, reason }) => ({ action, by, at, reason }),
    ),
    findings: findingsConcerned(governed, waiver),
    renewedBy: governed.stored
      .filter(candidate => candidate.renews === id)
      .map(candidate => candidate.id),
    mayNotDecideReason: whyNotDecideWaiver(governed, waiver, asking),
    mayWithdraw:
      terms !== null &&
      decideWaiver(waiver, 'withdraw', actorOf(caller), terms).ok,
  };
}

export function unknownWaiver(id: string): NotFoundError {
  return new NotFoundError(
    `There is no waiver ${id}; see the list of waivers.`,
  );
}
