import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voices } from '../../../protocol/console/voices.js';
import { Button } from '../../ui/controls/Button.js';
import { Facts } from '../../ui/Facts.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { useMay } from '../api/useMay.js';
import { Failing } from '../page/Failing.js';
import { BUDGET_NAMES, budgetDraftOf, MOST_TOKENS, readBudget, readBudgets } from './budget-draft.js';
import { useChooseVoice } from './useChooseVoice.js';

/** How many tokens a language model may use; then the built-in voice answers and says so. */
export function Budgets({ voices }: { voices: Voices }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const { choose, error, isPending } = useChooseVoice(voices);
  const inForce = voices.choice.budgets;
  const [draft, setDraft] = useState(() => budgetDraftOf(inForce));
  const budgets = readBudgets(draft);
  const unchanged = budgets !== undefined && BUDGET_NAMES.every((name) => budgets[name] === inForce[name]);

  if (!may('chooseVoice')) {
    const figures = new Intl.NumberFormat();
    return (
      <Facts
        facts={BUDGET_NAMES.map((name) => {
          const limit = inForce[name];
          return {
            term: t(`budget.${name}`),
            value: limit === null ? t('budget.unlimited') : figures.format(limit),
          };
        })}
      />
    );
  }
  return (
    <Form onSubmit={() => budgets && choose({ budgets }, t('budget.saved'))}>
      {BUDGET_NAMES.map((name) => (
        <TextField
          key={name}
          label={t(`budget.${name}`)}
          error={readBudget(draft[name]) === undefined ? t('field.wholeNumber', { most: MOST_TOKENS }) : null}
          inputMode="numeric"
          autoComplete="off"
          placeholder={t('budget.unlimited')}
          value={draft[name]}
          onChange={(text) => setDraft({ ...draft, [name]: text })}
        />
      ))}
      <Failing error={error} label={t('failing.notDone')} />
      <FormActions>
        <Button type="submit" disabled={isPending || budgets === undefined || unchanged}>
          {t('budget.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
