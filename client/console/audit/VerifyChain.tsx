import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditVerification } from '../../../protocol/console/audit.js';
import { Button } from '../../ui/controls/Button.js';
import { CopyButton } from '../../ui/controls/CopyButton.js';
import { Dialog } from '../../ui/Dialog.js';
import { DialogTitle } from '../../ui/DialogTitle.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { Note } from '../../ui/Note.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { useSearchState } from '../page/useSearchState.js';
import { Code } from '../words/Code.js';

/** Reckons every row's hash again, on the server, and says whether one was changed. */
export function VerifyChain() {
  const { t } = useTranslation('console');
  const [doing, setDoing] = useSearchState('do');
  const id = useId();
  return (
    <>
      <Button onClick={() => setDoing('verify')}>{t('action.verify')}</Button>
      <Dialog open={doing === 'verify'} onClose={() => setDoing(null)} labelledBy={id}>
        <DialogTitle id={id}>{t('action.verify')}</DialogTitle>
        <Verification onClose={() => setDoing(null)} />
      </Dialog>
    </>
  );
}

function Verification({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('console');
  const { mutate, data, error } = useAct('verifyAudit');
  useEffect(() => mutate({}), [mutate]);
  return (
    <Form onSubmit={onClose}>
      <div aria-live="polite">
        {!data && !error && <p>{t('verify.busy')}</p>}
        {data && <Outcome verification={data} />}
      </div>
      <Failing error={error} label={t('failing.notDone')} onTryAgain={() => mutate({})} />
      <FormActions>
        {data?.head && <CopyButton text={data.head} label={t('verify.copyHead')} />}
        <Button type="submit" data-first-focus>
          {t('close')}
        </Button>
      </FormActions>
    </Form>
  );
}

function Outcome({ verification }: { verification: AuditVerification }) {
  const { t } = useTranslation('console');
  const { entries, head, broken } = verification;
  if (broken) {
    return (
      <Note tone="blocked" label={t('verify.broken', { seq: broken.seq })}>
        <p>{broken.reason}</p>
        <p>{t('verify.brokenNext')}</p>
      </Note>
    );
  }
  return (
    <Note label={t('verify.whole', { count: entries })}>
      <p>{t('verify.wholeNext')}</p>
      {head && (
        <p>
          <Code>{head}</Code>
        </p>
      )}
    </Note>
  );
}
