import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './controls/Button.js';
import styles from './ConfirmDialog.module.css';
import { Dialog } from './Dialog.js';
import { DialogTitle } from './DialogTitle.js';
import { Form } from './form/Form.js';
import { TextField } from './form/TextField.js';

export interface ConfirmDialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What is done or destroyed, by name. */
  children: ReactNode;
  cancel: string;
  confirm: string;
  onConfirm: () => void;
  busy?: boolean;
  /** It destroys something that cannot be brought back. */
  destroys?: boolean;
  /** Has to be typed before it can be confirmed. */
  phrase?: { text: string; label: string };
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const id = useId();
  return (
    <Dialog open={props.open} onClose={props.onClose} labelledBy={id}>
      <DialogTitle id={id}>{props.title}</DialogTitle>
      <ConfirmForm {...props} />
    </Dialog>
  );
}

/** Apart, so that what was typed is forgotten when the dialog closes. */
function ConfirmForm(props: ConfirmDialogProps) {
  const { children, onClose, cancel, confirm, onConfirm, busy, destroys, phrase } = props;
  const [typed, setTyped] = useState('');
  const ready = !busy && (phrase === undefined || typed.trim() === phrase.text);
  return (
    <Form onSubmit={() => ready && onConfirm()}>
      <div className={styles['text']}>{children}</div>
      {phrase && (
        <TextField
          label={phrase.label}
          value={typed}
          onChange={setTyped}
          code
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <div className={styles['actions']}>
        <Button onClick={onClose} autoFocus={phrase === undefined}>
          {cancel}
        </Button>
        <Button type="submit" look={destroys ? 'danger' : 'solid'} disabled={!ready}>
          {confirm}
        </Button>
      </div>
    </Form>
  );
}
