/** Annotation that names the contract file of an API entity. */
export const contractAnnotation = 'interlock.dev/contract';

/** Annotation with the id of a contract that survives a rename of its entity. */
export const contractIdAnnotation = 'interlock.dev/id';
