import { useTranslation } from 'react-i18next';
import type { PersonaSheet } from '../../../protocol/console/voices.js';
import { Facts } from '../../ui/Facts.js';
import { useMay } from '../api/useMay.js';
import { useRead } from '../api/useRead.js';
import { Loaded } from '../page/Loaded.js';
import { Page } from '../page/Page.js';
import { PersonaForm } from './PersonaForm.js';

/** Who the bot is: its name, its character, and how it begins. */
export function PersonaPage() {
  const { t } = useTranslation('console');
  const may = useMay();
  const persona = useRead('getPersona');
  return (
    <Page name={t('page.persona')} title={t('persona.title')} lead={t('persona.lead')}>
      <Loaded reading={persona} what={t('what.persona')}>
        {(data) =>
          may('savePersona') ? (
            <PersonaForm key={data.version} {...data} />
          ) : (
            <PersonaFacts persona={data.persona} />
          )
        }
      </Loaded>
    </Page>
  );
}

function PersonaFacts({ persona }: { persona: PersonaSheet }) {
  const { t } = useTranslation('console');
  return (
    <Facts
      facts={[
        { term: t('persona.name'), value: persona.name },
        { term: t('persona.instructions'), value: persona.instructions, long: true },
        { term: t('persona.opener'), value: persona.opener, long: true },
        { term: t('persona.starters'), value: persona.starters.join(' · '), long: true },
      ]}
    />
  );
}
