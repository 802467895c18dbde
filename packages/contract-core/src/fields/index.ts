export * from './fieldFacts';
export * from './fieldWay';
export * from './findField';
export * from './valuesOfOperation';
export { fieldsOf } from './contractFields';
export type { ContractFields, FieldGround } from './contractFields';
export * from './listFields';
export * from './lookUpField';
export { nearestNames } from './nearestNames';
