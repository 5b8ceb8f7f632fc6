import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.js';
import { DialogTitle } from '../../ui/DialogTitle.js';
import { Form } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { FormButtons } from '../page/FormButtons.js';
import { readWhole } from '../words/read-whole.js';
import { ShownOnce } from '../words/ShownOnce.js';

const MOST_A_MINUTE = 1_000_000;

export function CreateKeyDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('console');
  const id = useId();
  return (
    <Dialog open={open} onClose={onClose} labelledBy={id}>
      <DialogTitle id={id}>{t('action.createKey')}</DialogTitle>
      <CreateKeyForm onClose={onClose} />
    </Dialog>
  );
}

function CreateKeyForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('console');
  const [name, setName] = useState('');
  const [limitText, setLimitText] = useState('');
  const [checked, setChecked] = useState(false);
  const create = useAct('createApiKey', ['listApiKeys', 'listAudit']);
  const limit = limitText.trim() === '' ? null : readWhole(limitText, MOST_A_MINUTE);
  const nameMissing = name.trim() === '';

  if (create.data) {
    return (
      <ShownOnce label={t('keys.onceLabel')} text={create.data.secret} onDone={onClose}>
        <p>{t('keys.onceText')}</p>
      </ShownOnce>
    );
  }

  function submit() {
    setChecked(true);
    if (!nameMissing && limit !== undefined) create.mutate({ body: { name: name.trim(), limit } });
  }

  return (
    <Form onSubmit={submit}>
      <TextField
        label={t('field.name')}
        hint={t('keys.nameHint')}
        error={checked && nameMissing ? t('field.nameMissing') : null}
        autoFocus
        autoComplete="off"
        maxLength={80}
        value={name}
        onChange={setName}
      />
      <TextField
        label={t('keys.limit')}
        hint={t('keys.limitHint')}
        error={checked && limit === undefined ? t('field.wholeNumber', { most: MOST_A_MINUTE }) : null}
        inputMode="numeric"
        autoComplete="off"
        short
        value={limitText}
        onChange={setLimitText}
      />
      <Failing error={create.error} label={t('failing.notDone')} />
      <FormButtons label={t('keys.create')} disabled={create.isPending} onCancel={onClose} />
    </Form>
  );
}
