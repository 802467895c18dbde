export interface Config {
  interlock?: {
    permissions?: {
      /**
       * Narrows who may do what. Where a permission is not listed, the estate
       * says who has it: whom its policies name decides, its members hand in
       * checks and read the audit record, and whoever is signed in reads the
       * rest. Services are limited by `backend.auth.externalAccess` instead.
       */
      grants?: Array<{
        /** Name of a permission, for example `catalog.entity.read`. */
        permission: string;
        /** Every signed-in user. Either this or `groups`. */
        everyone?: boolean;
        /** Group entity refs whose members are allowed. */
        groups?: string[];
      }>;
    };
  };
}
