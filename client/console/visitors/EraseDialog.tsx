import { useTranslation } from 'react-i18next';
import type { VisitorCard } from '../../../protocol/console/console-api.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { useSay } from '../../ui/status/status-context.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { shortId } from '../words/short-id.js';

export interface EraseDialogProps {
  visitor: VisitorCard;
  open: boolean;
  onClose: () => void;
  onErased: () => void;
}

/** Names what it destroys, and asks for the visitor's id to be typed. */
export function EraseDialog({ visitor, open, onClose, onErased }: EraseDialogProps) {
  const { t } = useTranslation('console');
  const say = useSay();
  const erase = useAct('eraseVisitor', ['listVisitors', 'getOverview', 'listAudit']);
  const id = shortId(visitor.id);

  function confirm() {
    erase.mutate(
      { params: { id: visitor.id } },
      {
        onSuccess: () => {
          say(t('erase.done', { id }));
          onErased();
        },
      },
    );
  }

  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t('erase.title', { id })}
      cancel={t('erase.keep')}
      confirm={t('erase.do')}
      onConfirm={confirm}
      busy={erase.isPending}
      destroys
      phrase={{ text: id, label: t('erase.type', { id }) }}
    >
      <p>
        {t('erase.conversations', { count: visitor.conversations })}{' '}
        {t('erase.messages', { count: visitor.messages })}
      </p>
      <p>{t('erase.also')}</p>
      <p>{t('erase.final')}</p>
      <Failing error={erase.error} label={t('failing.notDone')} />
    </ConfirmDialog>
  );
}
