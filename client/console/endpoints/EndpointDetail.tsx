import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONFIGURED_ENDPOINT } from './configured-endpoint.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Button } from '../../ui/controls/Button.js';
import { Switch } from '../../ui/controls/Switch.js';
import { Dialog } from '../../ui/Dialog.js';
import { DialogTitle } from '../../ui/DialogTitle.js';
import { Facts } from '../../ui/Facts.js';
import { FormActions } from '../../ui/form/Form.js';
import { Note } from '../../ui/Note.js';
import { useSay } from '../../ui/status/status-context.js';
import { useMay } from '../api/useMay.js';
import { useAct } from '../api/useRead.js';
import { Detail } from '../page/Detail.js';
import { Failing } from '../page/Failing.js';
import { Code } from '../words/Code.js';
import { Moment } from '../words/Moment.js';
import { draftOf, readEndpoint } from './endpoint-draft.js';
import { EndpointForm } from './EndpointForm.js';
import { EndpointState } from './Endpoints.js';
import type { EndpointRow } from './endpoint-row.js';
import { Trial } from './Trial.js';

/** One model server: how it fares, a trial of it, and what can be done about it. */
export function EndpointDetail({ endpoint, onClose }: { endpoint: EndpointRow; onClose: () => void }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const { health } = endpoint;
  const configured = endpoint.id === CONFIGURED_ENDPOINT;
  const asked = readEndpoint(draftOf(endpoint)) ?? null;
  return (
    <Detail title={endpoint.name} rowKey={endpoint.id} onClose={onClose}>
      {configured && <p>{t('endpoint.configured')}</p>}
      {health.lastFailure && (
        <Note tone="caution" label={t('endpoint.lastFailure')}>
          <p>{health.lastFailure.reason}</p>
          <p>
            <Moment at={health.lastFailure.at} />
          </p>
        </Note>
      )}
      <EndpointFacts endpoint={endpoint} />
      {may('tryVoice') && <Trial voice={asked && { kind: 'openai', endpoint: asked }} />}
      {may('saveEndpoint') && !configured && <Changing endpoint={endpoint} onClose={onClose} />}
    </Detail>
  );
}

function EndpointFacts({ endpoint }: { endpoint: EndpointRow }) {
  const { t } = useTranslation('console');
  const figures = new Intl.NumberFormat();
  const { health } = endpoint;
  return (
    <Facts
      facts={[
        { term: t('column.state'), value: <EndpointState endpoint={endpoint} /> },
        ...(health.retryAt === null
          ? []
          : [{ term: t('endpoint.retryAt'), value: <Moment at={health.retryAt} /> }]),
        { term: t('endpoint.url'), value: <Code>{endpoint.url}</Code>, long: true },
        { term: t('endpoint.model'), value: endpoint.model ?? t('endpoint.firstModel') },
        {
          term: t('endpoint.server'),
          value: health.server ? t(`server.${health.server}`) : t('endpoint.serverUnknown'),
        },
        { term: t('endpoint.key'), value: t(endpoint.hasKey ? 'endpoint.keyStored' : 'none') },
        { term: t('endpoint.priority'), value: endpoint.priority },
        {
          term: t('endpoint.concurrency'),
          value:
            endpoint.concurrency === null ? t('endpoint.unlimited') : figures.format(endpoint.concurrency),
        },
        { term: t('endpoint.contextTokens'), value: figures.format(endpoint.contextTokens) },
        { term: t('endpoint.running'), value: figures.format(health.running) },
        { term: t('endpoint.queued'), value: figures.format(health.queued) },
        {
          term: t('endpoint.lastSuccess'),
          value: <Moment at={health.lastSuccessAt} never={t('never')} />,
        },
      ]}
    />
  );
}

function Changing({ endpoint, onClose }: { endpoint: EndpointRow; onClose: () => void }) {
  const { t } = useTranslation('console');
  const id = useId();
  const say = useSay();
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const save = useAct('saveEndpoint', ['getVoices', 'listAudit']);
  const remove = useAct('removeEndpoint', ['getVoices', 'listAudit']);
  const asked = readEndpoint(draftOf(endpoint));
  const done = () => setDoing(null);
  return (
    <>
      <Switch
        label={t('endpoint.enabled')}
        checked={endpoint.enabled}
        onChange={(enabled) => asked && save.mutate({ body: { ...asked, enabled } })}
      />
      <Failing error={save.error} label={t('failing.notDone')} />
      <FormActions>
        <Button icon="edit" onClick={() => setDoing('edit')}>
          {t('endpoint.edit')}
        </Button>
        <Button look="danger" onClick={() => setDoing('remove')}>
          {t('endpoint.remove')}
        </Button>
      </FormActions>
      <Dialog open={doing === 'edit'} onClose={done} labelledBy={id}>
        <DialogTitle id={id}>{t('endpoint.editTitle', { name: endpoint.name })}</DialogTitle>
        <EndpointForm
          label={t('endpoint.save')}
          endpoint={endpoint}
          onClose={done}
          onSaved={() => (done(), say(t('endpoint.saved')))}
        />
      </Dialog>
      <ConfirmDialog
        open={doing === 'remove'}
        onClose={done}
        title={t('endpoint.removeTitle', { name: endpoint.name })}
        cancel={t('cancel')}
        confirm={t('endpoint.remove')}
        destroys
        busy={remove.isPending}
        onConfirm={() =>
          remove.mutate(
            { params: { id: endpoint.id } },
            {
              onSuccess: () => {
                onClose();
                say(t('endpoint.removed'));
              },
            },
          )
        }
      >
        <p>{t('endpoint.removeText')}</p>
        <Failing error={remove.error} label={t('failing.notDone')} />
      </ConfirmDialog>
    </>
  );
}
