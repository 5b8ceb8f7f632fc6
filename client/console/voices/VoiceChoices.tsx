import { useTranslation } from 'react-i18next';
import type { Voices } from '../../../protocol/console/voices.js';
import { Button } from '../../ui/controls/Button.js';
import { FormActions } from '../../ui/form/Form.js';
import { StateWord } from '../../ui/status/StateWord.js';
import { useMay } from '../api/useMay.js';
import { Failing } from '../page/Failing.js';
import { useChooseVoice, useForgetChoice } from './useChooseVoice.js';
import { useVoiceName } from './useVoiceName.js';
import styles from './VoiceChoices.module.css';

const KINDS = ['composer', 'openai', 'local'] as const;
type Kind = (typeof KINDS)[number];

/** The three voices, each with what it would need; one of them is in use. */
export function VoiceChoices({ voices }: { voices: Voices }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const nameOf = useVoiceName();
  const { choose, error, isPending } = useChooseVoice(voices);
  const forgetting = useForgetChoice();
  const localModel = localModelOf(voices);
  return (
    <>
      <ul className={styles['voices']}>
        {KINDS.map((kind) => (
          <li key={kind} className={styles['voice']}>
            <div className={styles['words']}>
              <p className={styles['name']}>{t(`voices.kind.${kind}`)}</p>
              <p className={styles['about']}>{t(`voices.kindAbout.${kind}`)}</p>
            </div>
            <div className={styles['state']}>
              {voices.choice.kind === kind ? (
                <StateWord tone={voices.inUse.kind === kind ? 'good' : 'caution'}>
                  {t(voices.inUse.kind === kind ? 'voices.inUse' : 'voices.chosen')}
                </StateWord>
              ) : (
                may('chooseVoice') && (
                  <Button
                    disabled={isPending || !isReady(kind, voices)}
                    aria-label={t('voices.useKind', { voice: t(`voices.kind.${kind}`) })}
                    onClick={() =>
                      choose(
                        { kind, ...(kind === 'local' ? { localModel } : {}) },
                        t('voices.nowInUse', { voice: t(`voices.kind.${kind}`) }),
                      )
                    }
                  >
                    {t('voices.use')}
                  </Button>
                )
              )}
            </div>
          </li>
        ))}
      </ul>
      <Failing error={error ?? forgetting.error} label={t('failing.notDone')} />
      {voices.chosenBy === 'operator' && may('forgetVoiceChoice') && (
        <FormActions>
          <Button disabled={forgetting.isPending} onClick={forgetting.forget}>
            {t('voices.forget', { voice: nameOf(voices.configured) })}
          </Button>
        </FormActions>
      )}
    </>
  );
}

function isReady(kind: Kind, voices: Voices): boolean {
  switch (kind) {
    case 'composer':
      return true;
    case 'openai':
      return voices.endpoints.some(({ enabled }) => enabled);
    case 'local':
      return voices.local.missing === null && localModelOf(voices) !== null;
  }
}

/** The model that was chosen before if it is still there, else the first that is whole. */
function localModelOf({ choice, local }: Voices): string | null {
  const whole = local.models.filter(({ complete }) => complete).map(({ name }) => name);
  return whole.find((name) => name === choice.localModel) ?? whole[0] ?? null;
}
