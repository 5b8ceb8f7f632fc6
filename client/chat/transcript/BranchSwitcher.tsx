import { useTranslation } from 'react-i18next';
import type { MessageId } from '../../../protocol/ids.js';
import { Button } from '../../ui/controls/Button.js';
import type { BranchMessage } from '../session/branches.js';
import { useChat, usePage } from '../session/session-context.js';
import styles from './BranchSwitcher.module.css';

type Place = Omit<BranchMessage, 'message'>;

/** Which of several versions is shown: ‹ 2 / 3 ›. Nothing where there is one. */
export function BranchSwitcher(place: Place) {
  return place.count < 2 ? null : <Versions {...place} />;
}

function Versions({ position, count, previousId, nextId }: Place) {
  const { t } = useTranslation();
  const { session } = usePage();
  const running = useChat((state) => state.turns.size > 0);

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
