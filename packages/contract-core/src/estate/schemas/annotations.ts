/** Annotation that names the contract file of an API entity. */
export const contractAnnotation = 'interlock.dev/contract';

/** Annotation with the id of an entity that stays when the entity is renamed. */
export const contractIdAnnotation = 'interlock.dev/id';

/** Annotation that says from whose side an AsyncAPI document is written. */
export const perspectiveAnnotation = 'interlock.dev/perspective';

/** Annotation that names the overlay which ties a vendor's contract to attributes. */
export const bindingsAnnotation = 'interlock.dev/bindings';

/** Annotation that says why a contract may stand without a user. */
export const offeredAnnotation = 'interlock.dev/offered';

/** Annotation with further e-mail addresses of a user, divided by commas or blanks. */
export const emailsAnnotation = 'interlock.dev/emails';

/** How annotations end that name a user at a forge, as `github.com/user-login`. */
export const loginAnnotationEnd = '/user-login';

/** Annotation with the scenarios of the requirements that an integration shows. */
export const scenariosAnnotation = 'interlock.dev/scenarios';

/** Annotation with the role that a user stands for at development sign-in. */
export const roleAnnotation = 'interlock.dev/role';
