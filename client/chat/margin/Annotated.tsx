import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.js';
import { Icon } from '../../ui/Icon.js';
import { AnnotatedContext } from './annotated-context.js';
import styles from './Annotated.module.css';

export interface AnnotatedProps {
  /** The words. */
  children: ReactNode;
  /** What the system has to say about them; nothing, if it has nothing to say. */
  notes?: ReactNode;
  /** What the folded line says where there is no room for a margin. */
  foldLabel?: string;
  /** What it says once the notes stand below it; otherwise the same. */
  openLabel?: string;
  /** The notes are not to be folded away. */
  urgent?: boolean;
  /** What follows has no notes of its own: long ones may reach down beside it. */
  overhang?: boolean;
  className?: string | undefined;
}

/**
 * One row of the annotated edition: words in the reading column, notes in the margin, tied by a hairline and lit
 * together. On a narrow page the notes fold under the words as one quiet line that opens.
 */
export function Annotated({
  children,
  notes,
  foldLabel,
  openLabel = foldLabel,
  urgent = false,
  overhang,
  className,
}: AnnotatedProps) {
  const { t } = useTranslation();
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const [lit, light] = useState<number | null>(null);
  const open = unfolded || urgent;
  const annotated = useMemo(
    () => ({ lit, light, noteId: (n: number) => `${id}-source-${n}`, openNotes: () => setUnfolded(true) }),
    [lit, id],
  );

  return (
    <AnnotatedContext value={annotated}>
      <div className={classNames(styles['row'], className)}>
        <div className={styles['words']}>{children}</div>
        {notes && !urgent && (
          <button
            type="button"
            className={styles['fold']}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setUnfolded(!unfolded)}
          >
            {(open ? openLabel : foldLabel) ?? t('margin.fold')}
            <Icon name="chevronDown" />
          </button>
        )}
        {notes && (
          <div
            id={id}
            className={classNames(styles['notes'], open && styles['open'], overhang && styles['overhang'])}
            role="note"
            aria-label={t('margin.label')}
          >
            {notes}
          </div>
        )}
      </div>
    </AnnotatedContext>
  );
}
