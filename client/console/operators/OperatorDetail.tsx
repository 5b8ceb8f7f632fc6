import { useTranslation } from 'react-i18next';
import type { Operator } from '../../../protocol/console/operators.js';
import { Facts } from '../../ui/Facts.js';
import { useMay } from '../api/useMay.js';
import { Detail } from '../page/Detail.js';
import { Code } from '../words/Code.js';
import { Moment } from '../words/Moment.js';
import { OperatorActions } from './OperatorActions.js';
import { OperatorState } from './OperatorState.js';

export function OperatorDetail({ operator, onClose }: { operator: Operator; onClose: () => void }) {
  const { t } = useTranslation('console');
  const may = useMay();
  return (
    <Detail title={operator.name || operator.email} rowKey={operator.id} onClose={onClose}>
      <Facts
        facts={[
          { term: t('field.email'), value: operator.email },
          { term: t('column.role'), value: t(`role.${operator.role}`) },
          { term: t('column.state'), value: <OperatorState state={operator.state} /> },
          { term: t('column.secondFactor'), value: t(operator.totp ? 'yes' : 'no') },
          { term: t('column.lastSeen'), value: <Moment at={operator.lastSeenAt} never={t('never')} /> },
          { term: t('column.since'), value: <Moment at={operator.createdAt} /> },
          { term: t('column.id'), value: <Code>{operator.id}</Code>, long: true },
        ]}
      />
      {may('updateOperator') && <OperatorActions operator={operator} />}
    </Detail>
  );
}
