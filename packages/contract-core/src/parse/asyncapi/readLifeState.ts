import type { LifeState } from '../../model';
import type { SyntaxNode } from '../syntax';

const states: ReadonlySet<string> = new Set<LifeState['state']>([
  'development',
  'beta',
  'active',
  'deprecated',
  'decommissioned',
]);

/**
 * SAP's `x-sap-stateInfo` on a document or message. The letters' case does not
 * count. Published documents spell the date's key `decomissionedDate`, and
 * tools have copied that, so every spelling is read.
 */
export function readLifeState(node: SyntaxNode): LifeState | null {
  const info = node.get('x-sap-stateInfo');
  if (info === undefined || info.members === null) return null;
  const state = (info.string('state') ?? '').trim().toLowerCase();
  return {
    state: isState(state) ? state : 'unknown',
    deprecationDate:
      text(info, 'deprecationDate') ?? text(info, 'deprecatedDate'),
    decommissioningDate:
      text(info, 'decommissionedDate') ??
      text(info, 'decomissionedDate') ??
      text(info, 'decommissioningDate'),
    place: info,
  };
}

function isState(state: string): state is LifeState['state'] {
  return states.has(state);
}

function text(node: SyntaxNode, name: string): string | null {
  const written = node.string(name)?.trim() ?? '';
  return written === '' ? null : written;
}
