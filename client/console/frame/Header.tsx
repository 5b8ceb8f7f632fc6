import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/controls/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Mark } from '../../ui/Mark.js';
import { useOperatorSession } from '../api/console-context.js';
import { ConnectionState } from './ConnectionState.js';
import styles from './Header.module.css';
import { Navigation } from './Navigation.js';
import { ThemeMenu } from '../../ui/ThemeMenu.js';

/** Where one is, whether what is shown is live, and who one is here. */
export function Header({ onPalette }: { onPalette: () => void }) {
  const { t } = useTranslation('console');
  const { operator } = useOperatorSession();
  return (
    <header className={styles['header']}>
      <NavigationDrawer />
      <Link to="/" className={styles['home']}>
        <Mark state="listening" />
        <span className={styles['name']}>Parley</span>
        <span className={styles['kind']}>{t('header.console')}</span>
      </Link>
      <ConnectionState />
      <Button className={styles['palette']} onClick={onPalette} aria-keyshortcuts="Control+K Meta+K">
        <span>{t('palette.open')}</span>
        <kbd className={styles['keys']}>{t('palette.keys')}</kbd>
      </Button>
      <ThemeMenu />
      <Link to="/account" className={styles['operator']}>
        <span className={styles['operatorName']}>{operator.name}</span>
        <span className={styles['role']}>{t(`role.${operator.role}`)}</span>
      </Link>
    </header>
  );
}

function NavigationDrawer() {
  const { t } = useTranslation('console');
  const { operator } = useOperatorSession();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles['menu']}>
      <Button
        look="quiet"
        icon="menu"
        iconOnly
        aria-label={t('nav.open')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      <Dialog open={open} onClose={() => setOpen(false)} labelledBy={id} drawer>
        <div className={styles['drawerHead']}>
          <div>
            <h2 id={id} className={styles['name']}>
              {t('nav.label')}
            </h2>
            <p className={styles['role']}>
              {operator.name}, {t(`role.${operator.role}`)}
            </p>
          </div>
          <Button look="quiet" icon="close" onClick={() => setOpen(false)}>
            {t('close')}
          </Button>
        </div>
        <Navigation onGo={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}
