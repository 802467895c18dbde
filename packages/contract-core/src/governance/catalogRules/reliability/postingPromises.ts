import { deviation } from '../catalogRule';
import type { CatalogDeviation } from '../catalogRule';
import { saysNothing } from '../emptyWords';
import type { EstateFacts, Flow } from '../estateFacts';

/**
 * Running flows that post to the books and say nothing at a member of
 * `spec.reliability`. An answer such as "none; a refused line waits on the work
 * queue" is one: it says what happens instead.
 */
export function postingFlowsWithout(
  { running }: EstateFacts,
  member: keyof Flow['reliability'],
  question: string,
): readonly CatalogDeviation[] {
  return running
    .filter(
      flow =>
        flow.flags.includes('posting') && saysNothing(flow.reliability[member]),
    )
    .map(flow =>
      deviation(
        flow,
        `/spec/reliability/${member}`,
        `${flow.title} posts to the books and does not say ${question}.`,
      ),
    );
}
