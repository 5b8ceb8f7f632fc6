import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Operator, OperatorRole } from '../../../protocol/console/operators.js';
import { Button } from '../../ui/controls/Button.js';
import { Form, FormActions } from '../../ui/form/Form.js';
import { SelectField } from '../../ui/form/SelectField.js';
import { useSay } from '../../ui/status/status-context.js';
import { useAct } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { DisableDialog } from './DisableDialog.js';
import { ReinviteDialog } from './ReinviteDialog.js';
import { ROLES } from './role-options.js';

/** What an administrator may do with an account. */
export function OperatorActions({ operator }: { operator: Operator }) {
  const { t } = useTranslation('console');
  const [asking, setAsking] = useState<'disable' | 'reinvite' | null>(null);
  const say = useSay();
  const update = useAct('updateOperator', ['listOperators', 'listAudit']);
  const disabled = operator.state === 'disabled';

  function change(body: { role?: OperatorRole; disabled?: boolean }, done: string) {
    update.mutate(
      { params: { id: operator.id }, body },
      {
        onSuccess: () => {
          setAsking(null);
          say(done);
        },
      },
    );
  }

  return (
    <>
      <RoleForm
        key={operator.role}
        role={operator.role}
        busy={update.isPending}
        onSave={(role) => change({ role }, t('operators.roleChanged'))}
      />
      <Failing error={update.error} label={t('failing.notDone')} />
      <FormActions>
        <Button onClick={() => setAsking('reinvite')} disabled={disabled}>
          {t('operators.reinvite')}
        </Button>
        {disabled ? (
          <Button
            disabled={update.isPending}
            onClick={() => change({ disabled: false }, t('operators.enabled'))}
          >
            {t('operators.enable')}
          </Button>
        ) : (
          <Button look="danger" onClick={() => setAsking('disable')}>
            {t('operators.disable')}
          </Button>
        )}
      </FormActions>
      <DisableDialog
        operator={operator}
        open={asking === 'disable'}
        busy={update.isPending}
        error={update.error}
        onClose={() => setAsking(null)}
        onConfirm={() => change({ disabled: true }, t('operators.disabled'))}
      />
      <ReinviteDialog operator={operator} open={asking === 'reinvite'} onClose={() => setAsking(null)} />
    </>
  );
}

function RoleForm({
  role,
  busy,
  onSave,
}: {
  role: OperatorRole;
  busy: boolean;
  onSave: (role: OperatorRole) => void;
}) {
  const { t } = useTranslation('console');
  const [chosen, setChosen] = useState(role);
  return (
    <Form onSubmit={() => chosen !== role && onSave(chosen)}>
      <SelectField
        label={t('operators.changeRole')}
        hint={t(`roleHint.${chosen}`)}
        value={chosen}
        onChange={setChosen}
        options={ROLES.map((each) => ({ value: each, label: t(`role.${each}`) }))}
        dense
      />
      {chosen !== role && (
        <FormActions>
          <Button type="submit" look="solid" disabled={busy}>
            {t('operators.saveRole')}
          </Button>
        </FormActions>
      )}
    </Form>
  );
}
