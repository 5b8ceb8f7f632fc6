import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitorId } from '../../../protocol/ids.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Button } from '../../ui/controls/Button.js';
import { FormActions } from '../../ui/form/Form.js';
import { useSay } from '../../ui/status/status-context.js';
import { useMay } from '../api/useMay.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { shortId } from '../words/short-id.js';

export interface VisitorMemoryActionsProps {
  visitor: VisitorId;
  isPaused: boolean;
  isEmpty: boolean;
  /** Undefined where none is kept back. */
  onShowSensitive: (() => void) | undefined;
  onErased: () => void;
}

type Asking = 'sensitive' | 'pause' | 'erase';

/** What may be done about all memories of a visitor; each is asked about and stands in the audit log. */
export function VisitorMemoryActions(props: VisitorMemoryActionsProps) {
  const { visitor, isPaused, isEmpty, onShowSensitive, onErased } = props;
  const { t } = useTranslation('console');
  const may = useMay();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <FormActions>
        {onShowSensitive && (
          <Button onClick={() => setAsking('sensitive')}>{t('memories.showSensitive')}</Button>
        )}
        {may('pauseVisitorMemory') && !isPaused && (
          <Button onClick={() => setAsking('pause')}>{t('memories.pause')}</Button>
        )}
        {may('eraseVisitorMemories') && !isEmpty && (
          <Button look="danger" icon="trash" onClick={() => setAsking('erase')}>
            {t('memories.erase')}
          </Button>
        )}
      </FormActions>
      <ConfirmDialog
        open={asking === 'sensitive'}
        onClose={close}
        title={t('memories.sensitiveTitle')}
        cancel={t('memories.sensitiveKeep')}
        confirm={t('memories.showSensitive')}
        onConfirm={() => {
          close();
          onShowSensitive?.();
        }}
      >
        <p>{t('memories.sensitiveText')}</p>
      </ConfirmDialog>
      <PauseDialog visitor={visitor} open={asking === 'pause'} onClose={close} />
      <EraseAllDialog visitor={visitor} open={asking === 'erase'} onClose={close} onErased={onErased} />
    </>
  );
}

interface DialogProps {
  visitor: VisitorId;
  open: boolean;
  onClose: () => void;
}

function PauseDialog({ visitor, open, onClose }: DialogProps) {
  const { t } = useTranslation('console');
  const say = useSay();
  const pause = useAct('pauseVisitorMemory', ['listVisitorMemories', 'getMemoryOverview', 'listAudit']);

  function confirm() {
    pause.mutate(
      { params: { id: visitor } },
      {
        onSuccess: () => {
          onClose();
          say(t('memories.pauseDone'));
        },
      },
    );
  }

  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t('memories.pauseTitle', { id: shortId(visitor) })}
      cancel={t('cancel')}
      confirm={t('memories.pause')}
      onConfirm={confirm}
      busy={pause.isPending}
    >
      <p>{t('memories.pauseText')}</p>
      <Failing error={pause.error} label={t('failing.notDone')} />
    </ConfirmDialog>
  );
}

function EraseAllDialog({ visitor, open, onClose, onErased }: DialogProps & { onErased: () => void }) {
  const { t } = useTranslation('console');
  const say = useSay();
  const erase = useAct('eraseVisitorMemories', ['listVisitorMemories', 'getMemoryOverview', 'listAudit']);
  const id = shortId(visitor);

  function confirm() {
    erase.mutate(
      { params: { id: visitor } },
      {
        onSuccess: () => {
          onClose();
          say(t('memories.erased'));
          onErased();
        },
      },
    );
  }

  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t('memories.eraseTitle', { id })}
      cancel={t('memories.keep')}
      confirm={t('memories.erase')}
      onConfirm={confirm}
      busy={erase.isPending}
      destroys
      phrase={{ text: id, label: t('memories.eraseType', { id }) }}
    >
      <p>{t('memories.eraseText')}</p>
      <Failing error={erase.error} label={t('failing.notDone')} />
    </ConfirmDialog>
  );
}
