import { useTranslation } from 'react-i18next';
import type { Voices } from '../../../protocol/console/voices.js';
import { Button } from '../../ui/controls/Button.js';
import { Note } from '../../ui/Note.js';
import { useMay } from '../api/useMay.js';
import { useRead } from '../api/useRead.js';
import { Loaded } from '../page/Loaded.js';
import { Page } from '../page/Page.js';
import { Section } from '../page/Section.js';
import { useSearchState } from '../page/useSearchState.js';
import { BestOf } from './BestOf.js';
import { Budgets } from './Budgets.js';
import { ConnectDialog } from '../endpoints/ConnectDialog.js';
import { EndpointDetail } from '../endpoints/EndpointDetail.js';
import { Endpoints } from '../endpoints/Endpoints.js';
import { LocalModels } from './LocalModels.js';
import { Spent } from './Spent.js';
import { useVoiceName } from './useVoiceName.js';
import { VoiceChoices } from './VoiceChoices.js';

/** Who writes the answers: the choice between the voices, and what each of them needs. */
export function VoicesPage() {
  const { t } = useTranslation('console');
  const may = useMay();
  const voices = useRead('getVoices');
  const [row, setRow] = useSearchState('row');
  const [doing, setDoing] = useSearchState('do');
  const endpoint = voices.data?.endpoints.find(({ id }) => id === row);
  const mayConnect = may('saveEndpoint');
  return (
    <Page
      name={t('page.voices')}
      title={t('voices.title')}
      lead={voices.data && <Lead voices={voices.data} />}
      actions={
        mayConnect && (
          <Button look="solid" icon="plus" onClick={() => setDoing('connect')}>
            {t('action.connect')}
          </Button>
        )
      }
      detail={
        endpoint ? (
          <EndpointDetail key={endpoint.id} endpoint={endpoint} onClose={() => setRow(null)} />
        ) : (
          voices.data && <Spent voices={voices.data} />
        )
      }
    >
      <Loaded reading={voices} what={t('what.voices')}>
        {(data) => (
          <>
            {data.insteadBecause !== null && (
              <Note tone="caution" label={t('voices.instead')}>
                <p>{data.insteadBecause}</p>
              </Note>
            )}
            <Section title={t('voices.choice')} about={t('voices.choiceAbout')}>
              <VoiceChoices voices={data} />
            </Section>
            <Section title={t('voices.servers')} about={t('voices.serversAbout')}>
              <Endpoints
                endpoints={data.endpoints}
                selected={row}
                onSelect={setRow}
                onConnect={mayConnect ? () => setDoing('connect') : undefined}
              />
            </Section>
            <Section title={t('voices.local')} about={t('voices.localAbout')}>
              <LocalModels voices={data} />
            </Section>
            <Section title={t('voices.bestOf')} about={t('voices.bestOfAbout')}>
              <BestOf key={data.version} voices={data} />
            </Section>
            <Section title={t('voices.budgets')} about={t('voices.budgetsAbout')}>
              <Budgets key={data.version} voices={data} />
            </Section>
            {mayConnect && (
              <ConnectDialog
                open={doing === 'connect'}
                joins={data.choice.kind === 'openai'}
                onClose={() => setDoing(null)}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Lead({ voices }: { voices: Voices }) {
  const { t } = useTranslation('console');
  const nameOf = useVoiceName();
  const why = voices.insteadBecause === null ? voices.chosenBy : 'instead';
  return <>{t(`voices.lead.${why}`, { voice: nameOf(voices.inUse) })}</>;
}
