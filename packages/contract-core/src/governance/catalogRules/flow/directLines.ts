import type { EstateFacts } from '../estateFacts';
import type { Flow } from '../flowFacts';

/** Whether no system that the flow touches is there to transport. */
export function isPointToPoint(facts: EstateFacts, flow: Flow): boolean {
  return (
    flow.systems.length > 1 &&
    flow.systems.every(
      ref => (facts.systems.get(ref)?.role ?? 'transport') !== 'transport',
    )
  );
}
