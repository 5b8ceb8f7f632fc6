import { useTranslation } from 'react-i18next';
import type { NoticeData } from '../../../protocol/turn-events.js';
import { Note } from '../../ui/Note.js';
import type { NoteProps } from '../../ui/Note.js';

const TONES: Record<NoticeData['kind'], NonNullable<NoteProps['tone']>> = {
  'blocked-input': 'blocked',
  'blocked-output': 'blocked',
  warning: 'caution',
  degraded: 'caution',
  length: 'plain',
  waiting: 'plain',
  voice: 'plain',
};

/** What the system says about a message, in the words in which it was recorded. */
export function NoticeNote({ notice }: { notice: NoticeData }) {
  const { t } = useTranslation();
  return (
    <Note tone={TONES[notice.kind]} label={t(`notice.${notice.kind}`)}>
      <p dir="auto">{notice.text}</p>
    </Note>
  );
}
