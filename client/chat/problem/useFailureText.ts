import { useTranslation } from 'react-i18next';
import { ERRORS } from '../../../protocol/errors.js';
import type { Failure } from '../../http/request-failure.js';

const SECOND_MS = 1_000;

/**
 * A failure in plain words. The catalogue's sentence stands for the table's; what the server said more exactly than
 * its table is shown as it is.
 */
export function useFailureText(): (failure: Failure) => string {
  const { t } = useTranslation();
  return ({ code, message, retryAfterMs }) => {
    const exact = code !== 'UNREACHABLE' && message !== null && message !== ERRORS[code].message;
    const sentence = exact ? message : t(`failure.${code}`);
    if (retryAfterMs === undefined) return sentence;
    return `${sentence} ${t('failure.retryAfter', { count: Math.ceil(retryAfterMs / SECOND_MS) })}`;
  };
}
