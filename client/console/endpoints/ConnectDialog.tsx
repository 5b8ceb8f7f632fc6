import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundServer, Voices } from '../../../protocol/console/voices.js';
import { Button } from '../../ui/controls/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { DialogTitle } from '../../ui/DialogTitle.js';
import { useSay } from '../../ui/status/status-context.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { EndpointForm } from './EndpointForm.js';
import styles from './ConnectDialog.module.css';

export interface ConnectDialogProps {
  open: boolean;
  /** Model servers are the voice already, so that one more only joins them. */
  joins: boolean;
  onClose: () => void;
}

/** Connects a model server: what was found on this machine is offered, and any other address can be typed. */
export function ConnectDialog({ open, joins, onClose }: ConnectDialogProps) {
  const { t } = useTranslation('console');
  const id = useId();
  return (
    <Dialog open={open} onClose={onClose} labelledBy={id}>
      <DialogTitle id={id}>{t('action.connect')}</DialogTitle>
      <Connecting joins={joins} onClose={onClose} />
    </Dialog>
  );
}

/** The first server that is connected is meant to be used; a further one only stands by. */
function Connecting({ joins, onClose }: Omit<ConnectDialogProps, 'open'>) {
  const { t } = useTranslation('console');
  const say = useSay();
  const [known, setKnown] = useState<FoundServer>();
  const choose = useAct('chooseVoice', ['getVoices', 'getOverview', 'listAudit']);

  function saved(voices: Voices) {
    if (voices.choice.kind === 'openai') {
      onClose();
      return say(t('endpoint.saved'));
    }
    choose.mutate(
      { body: { choice: { ...voices.choice, kind: 'openai' }, version: voices.version } },
      {
        onSuccess() {
          onClose();
          say(t('voices.nowInUse', { voice: t('voices.kind.openai') }));
        },
      },
    );
  }

  return (
    <div className={styles['connecting']}>
      <Found chosen={known?.url} onChoose={setKnown} />
      <EndpointForm
        key={known?.url ?? ''}
        label={t(joins ? 'endpoint.join' : 'endpoint.connect')}
        onClose={onClose}
        onSaved={saved}
        {...(known ? { known } : {})}
      />
      <Failing error={choose.error} label={t('endpoint.savedNotChosen')} />
    </div>
  );
}

interface FoundProps {
  chosen: string | undefined;
  onChoose: (server: FoundServer) => void;
}

function Found({ chosen, onChoose }: FoundProps) {
  const { t } = useTranslation('console');
  const { mutate, data, error } = useAct('findServers');
  useEffect(() => mutate({}), [mutate]);
  if (error) return <Failing error={error} label={t('found.failed')} />;
  if (!data) return <p className={styles['quiet']}>{t('found.looking')}</p>;
  if (data.found.length === 0) return <p className={styles['quiet']}>{t('found.none')}</p>;
  return (
    <div>
      <p className={styles['quiet']}>{t('found.some')}</p>
      <ul className={styles['found']}>
        {data.found.map((server) => (
          <li key={server.url}>
            <Button aria-pressed={server.url === chosen} onClick={() => onChoose(server)}>
              {t('found.server', {
                server: t(`server.${server.server}`),
                host: new URL(server.url).host,
                count: server.models.length,
              })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
