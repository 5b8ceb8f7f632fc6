import { useTranslation } from 'react-i18next';
import { useOperatorSession } from '../api/console-context.js';
import { useSampleOpen } from '../api/useMay.js';
import { Page } from '../page/Page.js';
import { NameForm } from './NameForm.js';
import { PasswordChange } from './PasswordChange.js';
import { SecondFactorSection } from './SecondFactorSection.js';
import { Section } from '../page/Section.js';
import { Sessions } from './Sessions.js';

/** One's own account: always the real one, so it is left out of the sample week. */
export function AccountPage() {
  const { t } = useTranslation('console');
  const { operator } = useOperatorSession();
  const sampleOpen = useSampleOpen();
  return (
    <Page
      name={t('page.account')}
      title={t('page.account')}
      lead={t('account.lead', { email: operator.email, role: t(`role.${operator.role}`) })}
    >
      {sampleOpen ? (
        <p>{t('account.sample')}</p>
      ) : (
        <>
          <Section title={t('field.name')} about={t('account.nameAbout')}>
            <NameForm />
          </Section>
          <Section title={t('field.password')} about={t('account.passwordAbout')}>
            <PasswordChange />
          </Section>
          <SecondFactorSection />
          <Section title={t('account.sessions')} about={t('account.sessionsAbout')}>
            <Sessions />
          </Section>
        </>
      )}
    </Page>
  );
}
