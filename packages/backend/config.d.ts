export interface Config {
  interlock?: {
    permissions?: {
      /**
       * Who may do what. A permission that is not listed is denied to every
       * user; services are limited by `backend.auth.externalAccess` instead.
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
