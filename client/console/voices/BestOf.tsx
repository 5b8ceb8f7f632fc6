import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voices } from '../../../protocol/console/voices.js';
import { Button } from '../../ui/controls/Button.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { SelectField } from '../../ui/form/SelectField.js';
import { useMay } from '../api/useMay.js';
import { Failing } from '../page/Failing.js';
import { useChooseVoice } from './useChooseVoice.js';

const COUNTS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

/** How many replies are drawn for each answer. */
export function BestOf({ voices }: { voices: Voices }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const { choose, error, isPending } = useChooseVoice(voices);
  const [count, setCount] = useState(String(voices.choice.bestOf));
  const wording = (n: number) => (n === 1 ? t('bestOf.off') : t('bestOf.count', { count: n }));
  if (!may('chooseVoice')) return <p>{wording(voices.choice.bestOf)}</p>;
  return (
    <Form onSubmit={() => choose({ bestOf: Number(count) }, t('bestOf.saved'))}>
      <SelectField
        label={t('bestOf.label')}
        hint={t('bestOf.hint')}
        value={count}
        onChange={setCount}
        options={COUNTS.map((value) => ({ value, label: wording(Number(value)) }))}
      />
      <Failing error={error} label={t('failing.notDone')} />
      <FormActions>
        <Button type="submit" disabled={isPending || Number(count) === voices.choice.bestOf}>
          {t('bestOf.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
