import type { Problem } from '../../model';
import type { Estate } from '../estate';
import { entityView } from '../views';
import { estateProblem } from './estateProblem';

/** Kinds that somebody must answer for. */
const ownedKinds = [
  'Domain',
  'System',
  'API',
  'Component',
  'Resource',
  'Integration',
  'DataObject',
];

/** Entities without an owner, and owners with nobody in them. */
export function checkOwners(estate: Estate): readonly Problem[] {
  const staffed = new Set(
    estate.users.flatMap(user => [user.ref, ...user.groups]),
  );
  const withoutOwner = estate.entities
    .filter(entity => ownedKinds.includes(entity.kind))
    .filter(entity => entityView(entity.document).owner.trim() === '')
    .map(entity =>
      estateProblem(
        entity,
        '/spec/owner',
        'missing-owner',
        `${entity.kind} \`${entity.ref}\` has no owner.`,
        'Name the group that answers for it in `spec.owner`.',
      ),
    );
  const owners = new Set([
    ...estate.contracts.map(contract => contract.owner),
    ...estate.integrations.map(integration => integration.owner),
  ]);
  const withoutPeople = estate.entities
    .filter(entity => entity.kind === 'Group')
    .filter(entity => owners.has(entity.ref) && !staffed.has(entity.ref))
    .map(entity =>
      estateProblem(
        entity,
        '/metadata/name',
        'missing-owner',
        `\`${entity.ref}\` owns a contract or an integration but has no member.`,
        'Add a user with this group in `spec.memberOf`, or name another owner.',
      ),
    );
  return [...withoutOwner, ...withoutPeople];
}
