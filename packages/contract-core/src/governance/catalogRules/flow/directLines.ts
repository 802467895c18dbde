import type { EstateFacts } from '../estateFacts';
import type { Flow } from '../estateFacts';

/**
 * Whether no system that the flow touches is there to transport. A system whose
 * part is not known could be, so nothing is said of its lines.
 */
export function isPointToPoint(facts: EstateFacts, flow: Flow): boolean {
  return (
    flow.systems.length > 1 &&
    flow.systems.every(ref => {
      const role = facts.systems.get(ref)?.role ?? '';
      return role !== '' && role !== 'transport';
    })
  );
}
