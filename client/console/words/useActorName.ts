import { useTranslation } from 'react-i18next';
import { useRead } from '../api/useRead.js';
import { shortId } from './short-id.js';

const KINDS = ['operator', 'system', 'key', 'visitor', 'job', 'audit', 'retention', 'session'] as const;

/** An opaque id in words: an operator by name, anything else by its kind and the end of its id. */
export function useActorName(): (actor: { kind: string; id: string }) => string {
  const { t } = useTranslation('console');
  const operators = useRead('listOperators').data?.operators;
  return ({ kind, id }) => {
    const operator = operators?.find((each) => each.id === id);
    if (operator) return operator.name || operator.email;
    const known = KINDS.find((each) => each === kind);
    const word = known ? t(`kind.${known}`) : kind;
    return kind === 'system' ? word : `${word} ${shortId(id)}`;
  };
}
