import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalModel, Voices } from '../../../protocol/console/voices.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Button } from '../../ui/controls/Button.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { Note } from '../../ui/Note.js';
import { useSay } from '../../ui/status/status-context.js';
import { StateWord } from '../../ui/status/StateWord.js';
import { useMay } from '../api/useMay.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { formatBytes } from '../words/format-bytes.js';
import styles from './LocalModels.module.css';

/** Models that run in Parley's own process: what is here, what is being downloaded, and the way to another. */
export function LocalModels({ voices }: { voices: Voices }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const { local } = voices;
  return (
    <>
      {local.missing !== null && (
        <Note label={t('local.missing')}>
          <p>{local.missing}</p>
        </Note>
      )}
      {local.models.length > 0 && (
        <ul className={styles['models']}>
          {local.models.map((model) => (
            <ModelRow key={model.name} model={model} voices={voices} />
          ))}
        </ul>
      )}
      {local.models.length === 0 && local.pull === null && <p>{t('local.none')}</p>}
      {local.pull && <Pull pull={local.pull} />}
      {may('pullModel') && <PullForm voices={voices} />}
    </>
  );
}

function ModelRow({ model, voices }: { model: LocalModel; voices: Voices }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const inUse = voices.inUse.kind === 'local' && voices.choice.localModel === model.name;
  return (
    <li className={styles['model']}>
      <span className={styles['name']}>{model.name}</span>
      <span className={styles['size']}>{formatBytes(model.bytes)}</span>
      <StateWord tone={inUse ? 'good' : model.complete ? 'calm' : 'caution'}>
        {t(inUse ? 'voices.inUse' : model.complete ? 'local.ready' : 'local.incomplete')}
      </StateWord>
      {!inUse && may('removeModel') && <Remove name={model.name} />}
    </li>
  );
}

function Remove({ name }: { name: string }) {
  const { t } = useTranslation('console');
  const [asking, setAsking] = useState(false);
  const say = useSay();
  const remove = useAct('removeModel', ['getVoices', 'listAudit']);
  return (
    <>
      <Button look="quiet" icon="trash" onClick={() => setAsking(true)}>
        {t('local.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('local.removeTitle', { name })}
        cancel={t('cancel')}
        confirm={t('local.remove')}
        destroys
        busy={remove.isPending}
        onConfirm={() =>
          remove.mutate(
            { body: { model: name } },
            {
              onSuccess: () => {
                setAsking(false);
                say(t('local.removed'));
              },
            },
          )
        }
      >
        <p>{t('local.removeText')}</p>
        <Failing error={remove.error} label={t('failing.notDone')} />
      </ConfirmDialog>
    </>
  );
}

function Pull({ pull }: { pull: NonNullable<Voices['local']['pull']> }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const cancel = useAct('cancelJob', ['getVoices', 'listJobs', 'listAudit']);
  const { model, doneBytes, totalBytes, problem, jobId } = pull;
  if (problem !== null) {
    return (
      <Note tone="caution" label={t('local.pullFailed', { name: model })}>
        <p>{problem}</p>
      </Note>
    );
  }
  const done = formatBytes(doneBytes);
  return (
    <div className={styles['pull']}>
      <p>
        {totalBytes === null
          ? t('local.pulling', { name: model, done })
          : t('local.pullingOf', { name: model, done, total: formatBytes(totalBytes) })}
      </p>
      <progress
        className={styles['bar']}
        aria-label={t('local.progress', { name: model })}
        {...(totalBytes === null ? {} : { value: doneBytes, max: totalBytes })}
      />
      {may('cancelJob') && (
        <Button
          icon="stop"
          disabled={cancel.isPending}
          onClick={() => cancel.mutate({ params: { id: jobId } })}
        >
          {t('local.stopPull')}
        </Button>
      )}
      <Failing error={cancel.error} label={t('failing.notDone')} />
    </div>
  );
}

const NAME = /^[\w-][\w.-]*\/[\w-][\w.-]*$/;

function PullForm({ voices: { local } }: { voices: Voices }) {
  const { t } = useTranslation('console');
  const [model, setModel] = useState<string>(local.byDefault);
  const [checked, setChecked] = useState(false);
  const pull = useAct('pullModel', ['getVoices', 'listJobs', 'listAudit']);
  const valid = NAME.test(model.trim());
  const running = local.pull !== null && local.pull.problem === null;

  function submit() {
    setChecked(true);
    if (valid) pull.mutate({ body: { model: model.trim() } });
  }

  return (
    <Form onSubmit={submit}>
      <TextField
        label={t('local.name')}
        hint={t('local.nameHint')}
        error={checked && !valid ? t('local.nameWrong') : null}
        code
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        value={model}
        onChange={setModel}
      />
      <Failing error={pull.error} label={t('failing.notDone')} />
      <FormActions>
        <Button type="submit" disabled={running || pull.isPending || local.missing !== null}>
          {t('local.pull')}
        </Button>
      </FormActions>
    </Form>
  );
}
