import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';
import { copyText } from './copy-text.js';

const ANSWER_STAYS_MS = 1_600;

/** Copies and says whether it did. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), ANSWER_STAYS_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  function copy() {
    copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  }

  return (
    <Button look="quiet" icon={outcome === 'copied' ? 'check' : 'copy'} onClick={copy} aria-live="polite">
      {outcome ? t(`copy.${outcome}`) : (label ?? t('copy.copy'))}
    </Button>
  );
}
