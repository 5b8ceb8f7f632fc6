import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Button } from '../../ui/controls/Button.js';
import { useOperatorSession } from '../api/console-context.js';
import { mayCall } from '../api/console-routes.js';
import { useSignOut } from '../session/useSignOut.js';
import styles from './Navigation.module.css';
import { PAGE_GROUPS } from './pages.js';

/** The pages that this operator may read, in their groups. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const { t } = useTranslation('console');
  const { role } = useOperatorSession().operator;
  const { signOut, signingOut } = useSignOut();
  return (
    <div className={styles['navigation']}>
      {PAGE_GROUPS.map((group) => (
        <div key={group.name} className={styles['group']}>
          <p className={styles['label']}>{t(`nav.${group.name}`)}</p>
          <ul className={styles['list']}>
            {group.pages
              .filter((page) => mayCall(role, page.reads))
              .map((page) => (
                <li key={page.name}>
                  <NavLink to={page.path} end className={styles['entry'] ?? ''} onClick={onGo}>
                    {t(`page.${page.name}`)}
                  </NavLink>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <div className={styles['foot']}>
        <a href="/" className={styles['entry']}>
          {t('nav.publicPage')}
        </a>
        <Button look="quiet" disabled={signingOut} onClick={signOut}>
          {t('signOut.do')}
        </Button>
      </div>
    </div>
  );
}
