import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/status/EmptyState.js';
import { Failing } from './Failing.js';

export interface Reading<T> {
  data: T | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** What was read; words while it is being read; what failed, above what was read before if there is any. */
export function Loaded<T>({
  reading,
  what,
  children,
}: {
  reading: Reading<T>;
  /** Completes "Reading …". */
  what: string;
  children: (data: T) => ReactNode;
}) {
  const { t } = useTranslation('console');
  const { data, error, refetch } = reading;
  return (
    <>
      <Failing
        error={error}
        label={t(data === undefined ? 'failing.notRead' : 'failing.notReadAgain', { what })}
        onTryAgain={() => void refetch()}
      />
      {data !== undefined && children(data)}
      {data === undefined && !error && <EmptyState title={t('loading', { what })} mark="thinking" />}
    </>
  );
}
