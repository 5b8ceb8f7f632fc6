import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Choices } from '../../ui/form/Choices.js';
import { Form } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import type { AuditFilter } from './useAuditFilter.js';

const OUTCOMES = ['all', 'done', 'refused'] as const;

/** By outcome, and by action as it stands in the rows; actions that were seen are offered. */
export function AuditFilters({ filter, seen }: { filter: AuditFilter; seen: readonly string[] }) {
  const { t } = useTranslation('console');
  const [action, setAction] = useState(filter.action);
  const id = useId();
  return (
    <Form row label={t('audit.filters')} onSubmit={() => filter.setAction(action.trim())}>
      <TextField
        label={t('column.action')}
        list={id}
        placeholder={t('audit.actionExample')}
        autoComplete="off"
        spellCheck={false}
        code
        dense
        value={action}
        onChange={setAction}
      />
      <datalist id={id}>
        {[...new Set(seen)].sort().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button type="submit">{t('audit.apply')}</Button>
      {filter.action !== '' && (
        <Button
          look="quiet"
          onClick={() => {
            setAction('');
            filter.setAction('');
          }}
        >
          {t('audit.clear')}
        </Button>
      )}
      <Choices
        label={t('column.outcome')}
        value={filter.outcome}
        onChange={filter.setOutcome}
        options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
    </Form>
  );
}
