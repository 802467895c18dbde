import type { Person } from './estateRepository';

/** Somebody of the example estate, as `catalog-info/users` describes them. */
export interface EstatePerson extends Person {
  readonly ref: string;
}

function person(userName: string, name: string): EstatePerson {
  return {
    ref: `user:default/${userName}`,
    name,
    email: `${userName}@larkfield.example.com`,
  };
}

export const architect = person('ana.ruiz', 'Ana Ruiz');
export const apiDeveloper = person('tom.okafor', 'Tom Okafor');
export const financeControlOwner = person('priya.raman', 'Priya Raman');
export const auditor = person('helen.murray', 'Helen Murray');
export const erpProductOwner = person('ingrid.solberg', 'Ingrid Solberg');
export const mappingApprover = person('isabel.costa', 'Isabel Costa');
export const otherMappingApprover = person('nora.lindqvist', 'Nora Lindqvist');
