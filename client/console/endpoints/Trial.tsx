import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VoiceTrial } from '../../../protocol/console/voices.js';
import { Button } from '../../ui/controls/Button.js';
import { FormActions } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { Note } from '../../ui/Note.js';
import type { ConsoleArguments } from '../api/call-console.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';

export type TriedVoice = ConsoleArguments<'tryVoice'>['body']['voice'];

export interface TrialProps {
  /** Null while what stands in the form cannot be asked. */
  voice: TriedVoice | null;
  onModels?: (models: readonly string[]) => void;
}

/** A provider can list a hundred; the field for the model offers them all. */
const MODELS_NAMED = 8;

/** Asks a voice one thing and shows what came back. Nothing is stored or chosen by it. */
export function Trial({ voice, onModels }: TrialProps) {
  const { t } = useTranslation('console');
  const [message, setMessage] = useState<string>(t('trial.message'));
  const trial = useAct('tryVoice', ['getVoices']);
  // What came back says nothing about a form that was changed since.
  const stale = JSON.stringify(trial.variables?.body.voice) !== JSON.stringify(voice);

  function ask() {
    if (!voice || message.trim() === '') return;
    trial.mutate(
      { body: { message: message.trim(), voice } },
      { onSuccess: (reply) => reply.outcome === 'failed' && onModels?.(reply.models) },
    );
  }

  return (
    <>
      <TextField
        label={t('trial.label')}
        value={message}
        maxLength={2_000}
        autoComplete="off"
        onChange={setMessage}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Inside the form of a server, Enter here asks; it does not save.
          event.preventDefault();
          ask();
        }}
      />
      <FormActions>
        <Button disabled={!voice || trial.isPending || message.trim() === ''} onClick={ask}>
          {t(trial.isPending ? 'trial.asking' : 'trial.ask')}
        </Button>
      </FormActions>
      <div aria-live="polite">
        {trial.data && !trial.isPending && !stale && <Outcome trial={trial.data} />}
      </div>
      <Failing error={trial.error} label={t('failing.notDone')} />
    </>
  );
}

function Outcome({ trial }: { trial: VoiceTrial }) {
  const { t } = useTranslation('console');
  const seconds = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 2 });
  if (trial.outcome === 'failed') {
    return (
      <Note tone="caution" label={t('trial.failed')}>
        <p>{trial.reason}</p>
        <ModelNames models={trial.models} />
      </Note>
    );
  }
  return (
    <Note label={t('trial.answered', { model: trial.model ?? t('trial.noModel') })}>
      <p dir="auto">{trial.text}</p>
      <p>
        {t('trial.times', {
          first: seconds.format(trial.firstTextMs / 1000),
          whole: seconds.format(trial.totalMs / 1000),
        })}
      </p>
    </Note>
  );
}

function ModelNames({ models }: { models: readonly string[] }) {
  const { t } = useTranslation('console');
  if (models.length === 0) return null;
  const named = models.slice(0, MODELS_NAMED).join(', ');
  return (
    <p>
      {models.length <= MODELS_NAMED
        ? t('trial.models', { models: named })
        : t('trial.moreModels', { count: models.length, models: named })}
    </p>
  );
}
