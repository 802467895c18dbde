import { Link, useSidebarOpenState } from '@backstage/core-components';
import { InterlockMark } from './InterlockMark';
import styles from './Nav.module.css';

export function SidebarLogo() {
  const { isOpen } = useSidebarOpenState();
  return (
    <Link
      to="/"
      underline="none"
      className={styles.logo}
      aria-label="Interlock, home"
    >
      <InterlockMark size={26} />
      {isOpen && <span className={styles.wordmark}>Interlock</span>}
    </Link>
  );
}
