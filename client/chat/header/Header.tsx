import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Mark } from '../../ui/Mark.js';
import { Drawer } from '../drawer/Drawer.js';
import { usePage } from '../session/session-context.js';
import { describeProgress } from '../turn/describe-progress.js';
import { useRunningTurn } from '../turn/useTurn.js';
import { ThemeMenu } from '../../ui/ThemeMenu.js';
import { VoiceName } from './VoiceName.js';
import styles from './Header.module.css';

/** Whom one is talking to and whose voice that is; the way to other conversations. */
export function Header() {
  const { t } = useTranslation();
  const { me, session } = usePage();
  const [drawerOpen, setDrawerOpen] = useState(false);
  const turn = useRunningTurn();
  return (
    <header className={styles['header']}>
      <Button
        look="quiet"
        icon="menu"
        iconOnly
        aria-label={t('header.conversations')}
        aria-haspopup="dialog"
        aria-expanded={drawerOpen}
        onClick={() => setDrawerOpen(true)}
      />
      <div className={styles['who']}>
        <Mark state={turn ? describeProgress(turn).mark : 'listening'} />
        <p className={styles['name']}>{me.persona.name}</p>
        <VoiceName voice={me.voice} />
      </div>
      <Button
        look="quiet"
        icon="plus"
        className={styles['begin']}
        aria-label={t('conversation.begin')}
        onClick={() => void session.open(null)}
      >
        <span className={styles['beginLabel']}>{t('header.begin')}</span>
      </Button>
      <ThemeMenu />
      <Drawer open={drawerOpen} onClose={() => setDrawerOpen(false)} />
    </header>
  );
}
