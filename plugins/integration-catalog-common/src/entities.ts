/**
 * How pages and plugins read entities: with the readers of the core, one for
 * each kind, so that a page shows what a rule judges.
 */
export {
  apiView,
  bindingsAnnotation,
  contractAnnotation,
  contractIdAnnotation,
  dataObjectView,
  entityView,
  integrationView,
  perspectiveAnnotation,
  roleAnnotation,
  systemView,
  userProfileFields,
  userView,
} from '@interlock/contract-core/entityViews';
export type {
  ApiView,
  Coexistence,
  ContractUse,
  DataObjectView,
  EntityDocument,
  EntityView,
  ExceptionRule,
  FlowStep,
  IntegrationView,
  ObjectAttribute,
  SystemView,
  UserView,
} from '@interlock/contract-core/entityViews';
