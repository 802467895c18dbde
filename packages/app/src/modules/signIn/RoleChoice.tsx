import {
  EmptyState,
  FailedState,
  LoadingState,
} from '@interlock/plugin-integration-catalog-react';
import type { Loaded } from '@interlock/plugin-integration-catalog-react';
import { RiArrowRightLine, RiTeamLine } from '@remixicon/react';
import { InterlockMark } from '../nav/InterlockMark';
import type { EstateRole } from './estateRoles';
import styles from './SignIn.module.css';

/** The roles as cards; one press signs in. */
export function RoleChoice(props: {
  readonly roles: Loaded<readonly EstateRole[]>;
  readonly onChoose: (userRef: string) => void;
}) {
  const { roles, onChoose } = props;
  return (
    <div className={styles.page}>
      <div className={styles.brand}>
        <div className={styles.brandTop}>
          <InterlockMark size={40} />
          <span>Interlock</span>
        </div>
        <p className={styles.promise}>
          Change a field. See exactly who is hit. The right people decide.
        </p>
        <p className={styles.hint}>
          This portal runs on your own machine, so you choose who you are.
          Elsewhere people sign in at an identity provider.
        </p>
      </div>
      <main className={styles.choice}>
        <h1>Who are you today?</h1>
        {roles.state === 'loading' && (
          <LoadingState what="the roles" bars={[92, 92, 92, 92, 92]} />
        )}
        {roles.state === 'failed' && (
          <FailedState
            what="The roles"
            error={roles.error}
            reload={roles.reload}
          />
        )}
        {roles.state === 'ready' && roles.value.length === 0 && (
          <EmptyState title="The estate has no roles yet" icon={<RiTeamLine />}>
            The portal is still reading the estate, or no User of it has the
            annotation interlock.dev/role. Load this page again in a moment.
          </EmptyState>
        )}
        {roles.state === 'ready' && (
          <ul className={styles.roles}>
            {roles.value.map(role => (
              <li key={role.userRef}>
                <button
                  type="button"
                  className={styles.role}
                  onClick={() => onChoose(role.userRef)}
                >
                  <span className={styles.roleText}>
                    <span className={styles.roleTitle}>{role.role}</span>
                    <span className={styles.roleName}>{role.displayName}</span>
                    <span className={styles.roleDescription}>
                      {role.description}
                    </span>
                  </span>
                  <RiArrowRightLine
                    size={18}
                    className={styles.roleArrow}
                    aria-hidden="true"
                  />
                </button>
              </li>
            ))}
          </ul>
        )}
      </main>
    </div>
  );
}
