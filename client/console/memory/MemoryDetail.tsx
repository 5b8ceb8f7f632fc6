import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownMemory } from '../../../protocol/console/memories.js';
import type { VisitorId } from '../../../protocol/ids.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Button } from '../../ui/controls/Button.js';
import { Facts } from '../../ui/Facts.js';
import { FormActions } from '../../ui/form/Form.js';
import { useSay } from '../../ui/status/status-context.js';
import { useMay } from '../api/useMay.js';
import { useAct } from '../api/useRead.js';
import { Detail, DetailSection } from '../page/Detail.js';
import { Failing } from '../page/Failing.js';
import { Code } from '../words/Code.js';
import { formatMoment, Moment } from '../words/Moment.js';
import { shortId } from '../words/short-id.js';
import { MemoryState } from './MemoryState.js';

export interface MemoryDetailProps {
  visitor: VisitorId;
  memory: ShownMemory;
  onClose: () => void;
  onSelect: (id: string) => void;
}

/** What is known of one fact, and where it came from. */
export function MemoryDetail({ visitor, memory, onClose, onSelect }: MemoryDetailProps) {
  const { t } = useTranslation('console');
  const { supersededBy, kind } = memory;
  const percent = new Intl.NumberFormat(undefined, { style: 'percent' });
  return (
    <Detail title={memory.text ?? t('memories.hidden')} rowKey={memory.id} onClose={onClose}>
      <Facts
        facts={[
          { term: t('column.state'), value: <MemoryState state={memory.state} /> },
          {
            term: t('column.kind'),
            value: kind === null ? t('memories.sensitive') : t(`memoryKind.${kind}`),
          },
          { term: t('memories.trust'), value: percent.format(memory.trust) },
          { term: t('memories.holds'), value: <Span memory={memory} /> },
          { term: t('column.written'), value: <Moment at={memory.recordedAt} /> },
          { term: t('memories.uses'), value: memory.uses },
          { term: t('column.lastUsed'), value: <Moment at={memory.lastUsedAt} never={t('never')} /> },
          { term: t('memories.version'), value: memory.version },
          { term: t('column.id'), value: <Code>{memory.id}</Code>, long: true },
        ]}
      />
      {supersededBy !== null && (
        <DetailSection title={t('memories.replacedBy')}>
          <Button onClick={() => onSelect(supersededBy)}>{t('memories.seeReplacement')}</Button>
        </DetailSection>
      )}
      <DetailSection title={t('memories.sources')}>
        <Sources memory={memory} />
      </DetailSection>
      <DeleteMemory visitor={visitor} memory={memory} onDeleted={onClose} />
    </Detail>
  );
}

// Both ends are whole days where it was said, which is not known here; in UTC they are a day off at most.
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

function Span({ memory: { validFrom, validTo } }: { memory: ShownMemory }) {
  const { t } = useTranslation('console');
  const bounds = [
    ...(validFrom === null ? [] : [t('memories.from', { day: DAY.format(validFrom) })]),
    ...(validTo === null ? [] : [t('memories.until', { day: DAY.format(validTo) })]),
  ];
  return <>{bounds.length === 0 ? t('memories.always') : bounds.join(' ')}</>;
}

function Sources({ memory: { sources } }: { memory: ShownMemory }) {
  const { t } = useTranslation('console');
  if (sources.length === 0) return <p>{t('memories.byHand')}</p>;
  return (
    <ul>
      {sources.map(({ messageId, conversationId, at }) => (
        <li key={messageId}>
          {t('memories.source', {
            message: shortId(messageId),
            conversation: shortId(conversationId ?? ''),
            time: formatMoment(at),
          })}
        </li>
      ))}
    </ul>
  );
}

interface DeleteMemoryProps {
  visitor: VisitorId;
  memory: ShownMemory;
  onDeleted: () => void;
}

function DeleteMemory({ visitor, memory, onDeleted }: DeleteMemoryProps) {
  const { t } = useTranslation('console');
  const may = useMay();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const remove = useAct('deleteVisitorMemory', ['listVisitorMemories', 'getMemoryOverview', 'listAudit']);
  if (!may('deleteVisitorMemory')) return null;

  function confirm() {
    remove.mutate(
      { params: { visitorId: visitor, id: memory.id } },
      {
        onSuccess: () => {
          say(t('memories.deleted'));
          onDeleted();
        },
      },
    );
  }

  return (
    <>
      <FormActions>
        <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
          {t('memories.delete')}
        </Button>
      </FormActions>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('memories.deleteTitle')}
        cancel={t('memories.keep')}
        confirm={t('memories.delete')}
        onConfirm={confirm}
        busy={remove.isPending}
        destroys
      >
        {memory.text !== null && <p>{memory.text}</p>}
        <p>{t('memories.deleteText')}</p>
        <Failing error={remove.error} label={t('failing.notDone')} />
      </ConfirmDialog>
    </>
  );
}
