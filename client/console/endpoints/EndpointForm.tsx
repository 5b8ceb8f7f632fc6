import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voices } from '../../../protocol/console/voices.js';
import { Checkbox } from '../../ui/controls/Checkbox.js';
import { Form } from '../../ui/form/Form.js';
import { TextField } from '../../ui/form/TextField.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { FormButtons } from '../page/FormButtons.js';
import { draftOf, HOTTEST, MOST, newDraft, problemsOf, readEndpoint } from './endpoint-draft.js';
import type { DraftProblem, EndpointDraft } from './endpoint-draft.js';
import styles from './EndpointForm.module.css';
import type { EndpointRow } from './endpoint-row.js';
import { Trial } from './Trial.js';

export interface EndpointFormProps {
  /** The one that is changed; without it a new one is added. */
  endpoint?: EndpointRow;
  /** What is known of the server before anybody typed. */
  known?: { url: string; models: readonly string[] };
  /** What saving it does. */
  label: string;
  onClose: () => void;
  /** With the voices as they are now. */
  onSaved: (voices: Voices) => void;
}

/** A model server: where it is, what to ask it for, and a trial before it is saved. */
export function EndpointForm({ endpoint, known, label, onClose, onSaved }: EndpointFormProps) {
  const { t } = useTranslation('console');
  const [draft, setDraft] = useState(() => startingDraft(endpoint, known));
  const [models, setModels] = useState(known?.models ?? []);
  const [checked, setChecked] = useState(false);
  const save = useAct('saveEndpoint', ['getVoices', 'listAudit']);
  const input = readEndpoint(draft);
  const problems = checked ? problemsOf(draft) : new Set<DraftProblem>();
  const edit = (part: Partial<EndpointDraft>) => setDraft({ ...draft, ...part });

  function submit() {
    setChecked(true);
    if (input) save.mutate({ body: input }, { onSuccess: onSaved });
  }

  return (
    <Form onSubmit={submit}>
      <TextField
        label={t('endpoint.url')}
        hint={t('endpoint.urlHint')}
        error={problems.has('url') ? t('endpoint.urlWrong') : null}
        code
        autoFocus={known === undefined}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={draft.url}
        onChange={(url) => edit({ url })}
      />
      <ModelField models={models} value={draft.model} onChange={(model) => edit({ model })} />
      <KeyFields draft={draft} hasKey={endpoint?.hasKey ?? false} onEdit={edit} />
      <details className={styles['more']}>
        <summary>{t('endpoint.more')}</summary>
        <MoreFields draft={draft} problems={problems} onEdit={edit} />
      </details>
      <Trial voice={input ? { kind: 'openai', endpoint: input } : null} onModels={setModels} />
      <Failing error={save.error} label={t('failing.notDone')} />
      <FormButtons label={label} disabled={save.isPending} onCancel={onClose} />
    </Form>
  );
}

function startingDraft(
  endpoint: EndpointFormProps['endpoint'],
  known: EndpointFormProps['known'],
): EndpointDraft {
  if (endpoint) return draftOf(endpoint);
  return { ...newDraft(), ...(known ? { url: known.url, model: known.models[0] ?? '' } : {}) };
}

function ModelField(props: { models: readonly string[]; value: string; onChange: (model: string) => void }) {
  const { t } = useTranslation('console');
  const listId = useId();
  return (
    <>
      <TextField
        label={t('endpoint.model')}
        hint={
          props.models.length > 0
            ? t('endpoint.modelListed', { models: props.models.slice(0, 5).join(', ') })
            : t('endpoint.modelHint')
        }
        list={listId}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={props.value}
        onChange={props.onChange}
      />
      <datalist id={listId}>
        {props.models.map((model) => (
          <option key={model} value={model} />
        ))}
      </datalist>
    </>
  );
}

interface PartProps {
  draft: EndpointDraft;
  onEdit: (part: Partial<EndpointDraft>) => void;
}

function KeyFields({ draft, hasKey, onEdit }: PartProps & { hasKey: boolean }) {
  const { t } = useTranslation('console');
  return (
    <>
      <TextField
        label={t('endpoint.key')}
        hint={t(hasKey ? 'endpoint.keyKept' : 'endpoint.keyHint')}
        type="password"
        autoComplete="new-password"
        disabled={draft.removeKey}
        value={draft.key}
        onChange={(key) => onEdit({ key })}
      />
      {hasKey && (
        <Checkbox
          label={t('endpoint.keyRemove')}
          checked={draft.removeKey}
          onChange={(removeKey) => onEdit({ removeKey })}
        />
      )}
    </>
  );
}

function MoreFields({ draft, problems, onEdit }: PartProps & { problems: Set<DraftProblem> }) {
  const { t } = useTranslation('console');
  return (
    <div className={styles['fields']}>
      <TextField
        label={t('field.name')}
        hint={t('endpoint.nameHint')}
        autoComplete="off"
        maxLength={60}
        value={draft.name}
        onChange={(name) => onEdit({ name })}
      />
      {(['priority', 'concurrency', 'contextTokens', 'maxReplyTokens'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`endpoint.${field}`)}
          hint={t(`endpoint.${field}Hint`)}
          error={problems.has(field) ? t('field.wholeNumber', { most: MOST[field] }) : null}
          inputMode="numeric"
          autoComplete="off"
          short
          value={draft[field]}
          onChange={(value) => onEdit({ [field]: value })}
        />
      ))}
      <TextField
        label={t('endpoint.temperature')}
        hint={t('endpoint.temperatureHint')}
        error={problems.has('temperature') ? t('endpoint.temperatureWrong', { most: HOTTEST }) : null}
        inputMode="decimal"
        autoComplete="off"
        short
        value={draft.temperature}
        onChange={(temperature) => onEdit({ temperature })}
      />
    </div>
  );
}
