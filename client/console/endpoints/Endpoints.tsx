import { useTranslation } from 'react-i18next';
import type { EndpointHealth } from '../../../protocol/console/voices.js';
import { Button } from '../../ui/controls/Button.js';
import { StateWord } from '../../ui/status/StateWord.js';
import type { StateTone } from '../../ui/status/StateWord.js';
import type { Column } from '../../ui/table/column.js';
import { Table } from '../../ui/table/Table.js';
import type { EndpointRow } from './endpoint-row.js';

export interface EndpointsProps {
  endpoints: readonly EndpointRow[];
  selected: string | null;
  onSelect: (id: string) => void;
  /** Absent where one may not. */
  onConnect: (() => void) | undefined;
}

/** The model servers in the order in which they are asked. */
export function Endpoints({ endpoints, selected, onSelect, onConnect }: EndpointsProps) {
  const { t } = useTranslation('console');
  const columns = useEndpointColumns();
  if (endpoints.length === 0) {
    return (
      <>
        <p>{t('endpoints.empty')}</p>
        {onConnect && (
          <div>
            <Button onClick={onConnect}>{t('action.connect')}</Button>
          </div>
        )}
      </>
    );
  }
  const inOrder = [...endpoints].sort((one, other) => one.priority - other.priority);
  return (
    <Table
      caption={t('endpoints.caption')}
      columns={columns}
      rows={inOrder}
      rowKey={({ id }) => id}
      selected={selected}
      onSelect={onSelect}
    />
  );
}

function useEndpointColumns(): Column<EndpointRow>[] {
  const { t } = useTranslation('console');
  return [
    { key: 'name', header: t('field.name'), cell: (row) => row.name },
    // Before the model, whose name can be long: on a phone the state is what must be seen.
    { key: 'state', header: t('column.state'), cell: (row) => <EndpointState endpoint={row} /> },
    { key: 'model', header: t('endpoint.model'), cell: (row) => row.model ?? t('endpoint.firstModel') },
    {
      key: 'running',
      header: t('endpoint.running'),
      cell: ({ health: { running, queued } }) =>
        queued === 0 ? running : t('endpoint.runningQueued', { running, queued }),
      from: 'wide',
    },
  ];
}

const TONES: Record<EndpointHealth['circuit'], StateTone> = {
  closed: 'good',
  'half-open': 'busy',
  open: 'blocked',
};

/** Whether it is asked, and whether it answers. */
export function EndpointState({ endpoint }: { endpoint: EndpointRow }) {
  const { t } = useTranslation('console');
  const { enabled, health } = endpoint;
  if (!enabled) return <StateWord tone="calm">{t('endpoint.off')}</StateWord>;
  if (health.circuit !== 'closed')
    return <StateWord tone={TONES[health.circuit]}>{t(`circuit.${health.circuit}`)}</StateWord>;
  if (health.lastSuccessAt === null && health.lastFailure === null)
    return <StateWord tone="calm">{t('endpoint.unasked')}</StateWord>;
  const failedLast = (health.lastFailure?.at ?? 0) > (health.lastSuccessAt ?? 0);
  return (
    <StateWord tone={failedLast ? 'caution' : 'good'}>
      {t(failedLast ? 'endpoint.failedLast' : 'circuit.closed')}
    </StateWord>
  );
}
