/** File of the contract an API entity stands for, relative to its source's root. */
export const contractAnnotation = 'interlock.dev/contract';

/** Stable id of a contract; survives a rename of the entity. */
export const contractIdAnnotation = 'interlock.dev/id';

/** From whose side an AsyncAPI document is written: `provider` or `consumer`. */
export const perspectiveAnnotation = 'interlock.dev/perspective';

/** Title of the role that a user stands for at development sign-in. */
export const roleAnnotation = 'interlock.dev/role';

export const integrationApiVersion = 'interlock.dev/v1alpha1';
