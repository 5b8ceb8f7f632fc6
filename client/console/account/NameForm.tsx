import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { useSay } from '../../ui/status/status-context.js';
import { useOperatorSession } from '../api/console-context.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { useSelfChanged } from './useSelf.js';

export function NameForm() {
  const { t } = useTranslation('console');
  const { operator } = useOperatorSession();
  const [name, setName] = useState(operator.name);
  const say = useSay();
  const selfChanged = useSelfChanged();
  const update = useAct('updateSelf', ['listOperators']);
  const ready = name.trim() !== '' && name.trim() !== operator.name && !update.isPending;

  function submit() {
    if (!ready) return;
    update.mutate(
      { body: { name: name.trim() } },
      {
        onSuccess(self) {
          selfChanged(self);
          say(t('account.nameSaved'));
        },
      },
    );
  }

  return (
    <Form onSubmit={submit}>
      <TextField
        label={t('account.yourName')}
        error={name.trim() === '' ? t('field.nameMissing') : null}
        autoComplete="name"
        maxLength={80}
        value={name}
        onChange={setName}
      />
      <Failing error={update.error} label={t('failing.notDone')} />
      <FormActions>
        <Button type="submit" disabled={!ready}>
          {t('account.saveName')}
        </Button>
      </FormActions>
    </Form>
  );
}
