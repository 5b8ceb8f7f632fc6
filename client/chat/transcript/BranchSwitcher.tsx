import { useTranslation } from 'react-i18next';
import type { MessageId } from '../../../protocol/ids.js';
import { Button } from '../../ui/Button.js';
import type { BranchMessage } from '../session/branches.js';
import { useChat, usePage } from '../session/session-context.js';
import styles from './BranchSwitcher.module.css';

/** Which of several versions is shown: ‹ 2 / 3 ›. Nothing where there is one. */
export function BranchSwitcher({ position, count, previousId, nextId }: Omit<BranchMessage, 'message'>) {
  const { t } = useTranslation();
  const { session } = usePage();
  const running = useChat((state) => state.turns.size > 0);
  if (count < 2) return null;

  function change(to: MessageId | null) {
    if (to !== null) void session.showBranch(to);
  }

  return (
    <div className={styles['switcher']} role="group" aria-label={t('branch.label')}>
      <Button
        look="quiet"
        icon="chevronBack"
        iconOnly
        aria-label={t('branch.previous')}
        disabled={running || previousId === null}
        onClick={() => change(previousId)}
      />
      <span aria-live="polite">{t('branch.position', { position, total: count })}</span>
      <Button
        look="quiet"
        icon="chevronForward"
        iconOnly
        aria-label={t('branch.next')}
        disabled={running || nextId === null}
        onClick={() => change(nextId)}
      />
    </div>
  );
}
