import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../protocol/console/audit.js';
import { EmptyState } from '../../ui/status/EmptyState.js';
import { StateWord } from '../../ui/status/StateWord.js';
import type { Column } from '../../ui/table/column.js';
import { useMay } from '../api/useMay.js';
import { usePages } from '../api/useRead.js';
import { DetailHint } from '../page/Detail.js';
import { Page } from '../page/Page.js';
import { PagedTable } from '../page/PagedTable.js';
import { useSearchState } from '../page/useSearchState.js';
import { Moment } from '../words/Moment.js';
import { useActorName } from '../words/useActorName.js';
import { AuditDetail } from './AuditDetail.js';
import { AuditFilters } from './AuditFilters.js';
import { useAuditFilter } from './useAuditFilter.js';
import { VerifyChain } from './VerifyChain.js';

/** Who did what, newest first; every row sealed into the one after it. */
export function AuditPage() {
  const { t } = useTranslation('console');
  const may = useMay();
  const filter = useAuditFilter();
  const [row, setRow] = useSearchState('row');
  const audit = usePages('listAudit', filter.query);
  const entries = audit.data?.pages.flatMap((page) => page.entries) ?? [];
  const selected = entries.find((entry) => String(entry.seq) === row);
  const columns = useAuditColumns();
  return (
    <Page
      name={t('page.audit')}
      title={t('page.audit')}
      lead={t('audit.lead')}
      actions={may('verifyAudit') && <VerifyChain />}
      detail={
        selected ? (
          <AuditDetail entry={selected} onClose={() => setRow(null)} />
        ) : (
          <DetailHint>{t('audit.hint')}</DetailHint>
        )
      }
    >
      <AuditFilters filter={filter} seen={entries.map((entry) => entry.action)} />
      <PagedTable
        reading={audit}
        what={t('what.audit')}
        empty={<EmptyState title={t(filter.filtered ? 'audit.noMatch' : 'audit.empty')} />}
        caption={t('page.audit')}
        columns={columns}
        rows={entries}
        rowKey={(entry) => String(entry.seq)}
        selected={row}
        onSelect={setRow}
      />
    </Page>
  );
}

function useAuditColumns(): Column<AuditEntry>[] {
  const { t } = useTranslation('console');
  const actorName = useActorName();
  return [
    { key: 'seq', header: t('column.number'), cell: (entry) => entry.seq },
    { key: 'action', header: t('column.action'), cell: (entry) => <code>{entry.action}</code> },
    {
      key: 'outcome',
      header: t('column.outcome'),
      cell: (entry) => (
        <StateWord tone={entry.outcome === 'refused' ? 'blocked' : 'calm'}>
          {t(`outcome.${entry.outcome}`)}
        </StateWord>
      ),
    },
    { key: 'actor', header: t('column.actor'), cell: (entry) => actorName(entry.actor), from: 'wide' },
    {
      key: 'subject',
      header: t('column.subject'),
      cell: (entry) => (entry.subject ? actorName(entry.subject) : ''),
      from: 'roomy',
    },
    { key: 'at', header: t('column.when'), cell: (entry) => <Moment at={entry.at} />, from: 'wide' },
  ];
}
