import { useTranslation } from 'react-i18next';
import { ERRORS } from '../../../protocol/errors.js';
import type { Failure } from '../../http/request-failure.js';

const SECOND_MS = 1_000;

/** A failure in plain words: the console's sentence for a code, unless the server said something more exact. */
export function useFailureText(): (failure: Failure) => string {
  const { t } = useTranslation('console');
  return ({ code, message, retryAfterMs }) => {
    const exact = code !== 'UNREACHABLE' && message !== null && message !== ERRORS[code].message;
    const sentence = exact ? message : t(`failure.${code}`);
    if (retryAfterMs === undefined) return sentence;
    return `${sentence} ${t('failure.retryAfter', { count: Math.ceil(retryAfterMs / SECOND_MS) })}`;
  };
}
