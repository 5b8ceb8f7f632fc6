import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../../../protocol/console/console-api.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Button } from '../../ui/controls/Button.js';
import { Facts } from '../../ui/Facts.js';
import { FormActions } from '../../ui/form/Form.js';
import { useSay } from '../../ui/status/status-context.js';
import { useMay } from '../api/useMay.js';
import { useAct } from '../api/useRead.js';
import { Detail } from '../page/Detail.js';
import { Failing } from '../page/Failing.js';
import { Code } from '../words/Code.js';
import { Moment } from '../words/Moment.js';

export function KeyDetail({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const figures = new Intl.NumberFormat();
  const { usage, limit } = apiKey;
  return (
    <Detail title={apiKey.name} rowKey={apiKey.id} onClose={onClose}>
      <Facts
        facts={[
          { term: t('keys.start'), value: <Code>{`${apiKey.start}…`}</Code> },
          { term: t('column.limit'), value: limit === null ? t('none') : figures.format(limit) },
          { term: t('column.requests'), value: figures.format(usage.requests) },
          { term: t('keys.promptTokens'), value: figures.format(usage.promptTokens) },
          { term: t('keys.completionTokens'), value: figures.format(usage.completionTokens) },
          { term: t('column.lastUsed'), value: <Moment at={apiKey.lastUsedAt} never={t('never')} /> },
          { term: t('column.made'), value: <Moment at={apiKey.createdAt} /> },
          ...(apiKey.revokedAt === null
            ? []
            : [{ term: t('keys.revoked'), value: <Moment at={apiKey.revokedAt} /> }]),
          { term: t('column.id'), value: <Code>{apiKey.id}</Code>, long: true },
        ]}
      />
      {apiKey.revokedAt === null && may('revokeApiKey') && <Revoke apiKey={apiKey} />}
    </Detail>
  );
}

function Revoke({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation('console');
  const [asking, setAsking] = useState(false);
  const say = useSay();
  const revoke = useAct('revokeApiKey', ['listApiKeys', 'listAudit']);
  return (
    <FormActions>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('keys.revoke')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('keys.revokeTitle', { name: apiKey.name })}
        cancel={t('cancel')}
        confirm={t('keys.revoke')}
        destroys
        busy={revoke.isPending}
        onConfirm={() =>
          revoke.mutate({ params: { id: apiKey.id } }, { onSuccess: () => say(t('keys.revokedDone')) })
        }
      >
        <p>{t('keys.revokeText')}</p>
        <Failing error={revoke.error} label={t('failing.notDone')} />
      </ConfirmDialog>
    </FormActions>
  );
}
