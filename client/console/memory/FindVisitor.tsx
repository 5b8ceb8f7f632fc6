import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Form } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { readVisitorId } from './useVisitorMemories.js';

export function FindVisitor({ shown, onFind }: { shown: string; onFind: (id: string) => void }) {
  const { t } = useTranslation('console');
  const [text, setText] = useState(shown);
  const [checked, setChecked] = useState(false);
  const id = readVisitorId(text);

  function submit() {
    setChecked(true);
    if (id !== null) onFind(id);
  }

  return (
    <Form row label={t('memories.search')} onSubmit={submit}>
      <TextField
        label={t('memories.visitorId')}
        error={checked && id === null ? t('memories.visitorIdWrong') : null}
        code
        dense
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        value={text}
        onChange={setText}
      />
      <Button type="submit">{t('memories.show')}</Button>
    </Form>
  );
}
