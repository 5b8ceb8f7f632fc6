import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../protocol/console/audit.js';
import { Facts } from '../../ui/Facts.js';
import { Detail, DetailSection } from '../page/Detail.js';
import { Code } from '../words/Code.js';
import { Moment } from '../words/Moment.js';
import { useActorName } from '../words/useActorName.js';

/** One row in full: what was done, the details unless they were erased, and its seal. */
export function AuditDetail({ entry, onClose }: { entry: AuditEntry; onClose: () => void }) {
  const { t } = useTranslation('console');
  const actorName = useActorName();
  const { details, subject } = entry;
  return (
    <Detail title={entry.action} rowKey={String(entry.seq)} onClose={onClose}>
      <Facts
        facts={[
          { term: t('column.when'), value: <Moment at={entry.at} /> },
          { term: t('column.outcome'), value: t(`outcome.${entry.outcome}`) },
          { term: t('column.actor'), value: actorName(entry.actor) },
          ...(subject ? [{ term: t('column.subject'), value: actorName(subject) }] : []),
        ]}
      />
      <DetailSection title={t('audit.details')}>
        {details === null ? (
          <p>{t('audit.detailsErased')}</p>
        ) : Object.keys(details).length === 0 ? (
          <p>{t('audit.noDetails')}</p>
        ) : (
          <Facts facts={Object.entries(details).map(([term, value]) => ({ term, value: inWords(value) }))} />
        )}
      </DetailSection>
      <Facts
        facts={[
          { term: t('audit.actorId'), value: <Code>{entry.actor.id}</Code>, long: true },
          ...(subject ? [{ term: t('audit.subjectId'), value: <Code>{subject.id}</Code>, long: true }] : []),
          { term: t('audit.hash'), value: <Code>{entry.hash}</Code>, long: true },
        ]}
      />
    </Detail>
  );
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
