import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/status/EmptyState.js';
import { useOperatorSession } from '../api/console-context.js';
import { Page } from './Page.js';

/** For who comes by a link to a page that is not offered to them. */
export function NotForRole({ name }: { name: string }) {
  const { t } = useTranslation('console');
  const { role } = useOperatorSession().operator;
  return (
    <Page name={name} title={name}>
      <EmptyState title={t('notForRole.title')} mark="stopped">
        <p>{t('notForRole.text', { role: t(`role.${role}`) })}</p>
      </EmptyState>
    </Page>
  );
}
