import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../ui/status/EmptyState.js';
import { Page } from './Page.js';

export function NothingHere() {
  const { t } = useTranslation('console');
  return (
    <Page name={t('nothing.title')} title={t('nothing.title')}>
      <EmptyState title={t('nothing.text')} mark="stopped">
        <p>
          <Link to="/">{t('nothing.toOverview')}</Link>
        </p>
      </EmptyState>
    </Page>
  );
}
