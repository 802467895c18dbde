/**
 * Development sign-in as one of the roles of the estate.
 *
 * @packageDocumentation
 */

export { authModuleEstateRolesProvider as default } from './module';
export type { EstateRole } from './estateRoles';
