import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionPeriods } from '../../../protocol/console/console-api.js';
import { Button } from '../../ui/controls/Button.js';
import { FormActions } from '../../ui/form/Form.js';
import { useSay } from '../../ui/status/status-context.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { PeriodRow } from './PeriodRow.js';
import { draftsOf, PERIOD_NAMES, periodsOf, samePeriods } from './periods.js';
import type { PeriodDraft, PeriodName } from './periods.js';
import styles from './Retention.module.css';
import { WouldRemove } from './WouldRemove.js';

/** Nothing is saved before the server has said what these very periods would remove. */
export function RetentionForm({ periods }: { periods: RetentionPeriods }) {
  const { t } = useTranslation('console');
  const say = useSay();
  const [drafts, setDrafts] = useState(() => draftsOf(periods));
  const dryRun = useAct('setRetention');
  const save = useAct('setRetention', ['getRetention', 'listAudit']);
  const wanted = periodsOf(drafts);
  const tried = dryRun.data !== undefined && dryRun.variables?.body.periods;
  const triedThese =
    wanted !== undefined && tried !== false && tried !== undefined && samePeriods(wanted, tried);
  const changed = wanted === undefined || !samePeriods(wanted, periods);

  function edit(name: PeriodName, draft: PeriodDraft) {
    setDrafts({ ...drafts, [name]: draft });
  }
  function submit() {
    if (!wanted) return;
    if (!triedThese) dryRun.mutate({ body: { periods: wanted, dryRun: true } });
    else save.mutate({ body: { periods: wanted } }, { onSuccess: () => say(t('retention.saved')) });
  }

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {PERIOD_NAMES.map((name) => (
        <PeriodRow key={name} name={name} draft={drafts[name]} onChange={(draft) => edit(name, draft)} />
      ))}
      <Failing error={dryRun.error ?? save.error} label={t('failing.notDone')} />
      {triedThese && changed && <WouldRemove counts={dryRun.data?.wouldRemove ?? {}} />}
      <FormActions>
        {triedThese && changed ? (
          <Button type="submit" look="solid" disabled={save.isPending}>
            {t('retention.save')}
          </Button>
        ) : (
          <Button type="submit" disabled={!changed || wanted === undefined || dryRun.isPending}>
            {t('retention.dryRun')}
          </Button>
        )}
        {changed && (
          <Button look="quiet" onClick={() => setDrafts(draftsOf(periods))}>
            {t('retention.discard')}
          </Button>
        )}
        {!changed && <p>{t('retention.unchanged')}</p>}
      </FormActions>
    </form>
  );
}
