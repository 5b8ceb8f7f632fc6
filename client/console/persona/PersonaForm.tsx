import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonaSheet } from '../../../protocol/console/voices.js';
import { Button } from '../../ui/controls/Button.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { TextAreaField } from '../../ui/form/TextAreaField.js';
import { TextField } from '../../ui/form/TextField.js';
import { useSay } from '../../ui/status/status-context.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { Section } from '../page/Section.js';
import { LONGEST, missingIn, personaDraftOf, readPersona, samePersona, STARTERS } from './persona-draft.js';
import type { PersonaDraft } from './persona-draft.js';

export interface PersonaFormProps {
  persona: PersonaSheet;
  byDefault: PersonaSheet;
  version: number;
}

/** Holds for every answer from the moment it is saved. */
export function PersonaForm({ persona, byDefault, version }: PersonaFormProps) {
  const { t } = useTranslation('console');
  const say = useSay();
  const [draft, setDraft] = useState(() => personaDraftOf(persona));
  const save = useAct('savePersona', ['getPersona', 'listAudit']);
  const sheet = readPersona(draft);
  const missing = missingIn(sheet);
  const edit = (part: Partial<PersonaDraft>) => setDraft({ ...draft, ...part });
  const errorOf = (field: (typeof missing)[number]) =>
    missing.includes(field) ? t('persona.missing') : null;

  function submit() {
    if (missing.length > 0) return;
    save.mutate({ body: { persona: sheet, version } }, { onSuccess: () => say(t('persona.saved')) });
  }

  return (
    <Form onSubmit={submit} wide>
      <Section title={t('persona.name')} about={t('persona.nameAbout')}>
        <TextField
          label={t('persona.name')}
          error={errorOf('name')}
          autoComplete="off"
          maxLength={LONGEST.name}
          value={draft.name}
          onChange={(name) => edit({ name })}
        />
      </Section>
      <Section title={t('persona.instructions')} about={t('persona.instructionsAbout')}>
        <TextAreaField
          label={t('persona.instructions')}
          error={errorOf('instructions')}
          rows={10}
          maxLength={LONGEST.instructions}
          value={draft.instructions}
          onChange={(instructions) => edit({ instructions })}
        />
      </Section>
      <Section title={t('persona.beginning')} about={t('persona.beginningAbout')}>
        <TextAreaField
          label={t('persona.opener')}
          error={errorOf('opener')}
          rows={3}
          maxLength={LONGEST.opener}
          value={draft.opener}
          onChange={(opener) => edit({ opener })}
        />
        {STARTERS.map((place) => (
          <TextField
            key={place}
            label={t('persona.starter', { number: place + 1 })}
            autoComplete="off"
            maxLength={LONGEST.starter}
            value={draft.starters[place]}
            onChange={(text) => edit({ starters: withStarter(draft.starters, place, text) })}
          />
        ))}
      </Section>
      <Failing error={save.error} label={t('failing.notDone')} />
      <FormActions>
        <Button
          type="submit"
          look="solid"
          disabled={save.isPending || missing.length > 0 || samePersona(sheet, persona)}
        >
          {t('persona.save')}
        </Button>
        {!samePersona(sheet, persona) && (
          <Button look="quiet" onClick={() => setDraft(personaDraftOf(persona))}>
            {t('persona.discard')}
          </Button>
        )}
        {!samePersona(sheet, byDefault) && (
          <Button look="quiet" onClick={() => setDraft(personaDraftOf(byDefault))}>
            {t('persona.toDefault')}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}

function withStarter(
  starters: PersonaDraft['starters'],
  place: (typeof STARTERS)[number],
  text: string,
): PersonaDraft['starters'] {
  const changed: PersonaDraft['starters'] = [...starters];
  changed[place] = text;
  return changed;
}
