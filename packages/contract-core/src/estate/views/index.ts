export { apiView } from './api';
export type { ApiView } from './api';
export type {
  AttributeOwnership,
  ChangePropagation,
  OwnerRoute,
  RequiredMasterData,
  RoutedUnit,
  SurvivorshipRule,
  UnitScope,
} from './attributeOwnership';
export { dataObjectView } from './dataObject';
export type {
  CrossReference,
  DataObjectView,
  ObjectAttribute,
} from './dataObject';
export { entityView, specAsWritten } from './entity';
export type { EntityDocument, EntityView } from './entity';
export { groupView } from './group';
export type { GroupView } from './group';
export { integrationView } from './integration';
export type { ContractUse, FlowStep, IntegrationView } from './integration';
export type { ExceptionRule, FlowAlert } from './integrationPromises';
export type { Coexistence, Route } from './integrationTransition';
export { ownershipMembers } from './ownershipMembers';
export type {
  AttributeMembers,
  OwnershipMembers,
  WrittenMembers,
} from './ownershipMembers';
export { systemView } from './system';
export type { SystemEnvironment, SystemView } from './system';
export { userProfileFields, userView } from './user';
export type { UserView } from './user';
