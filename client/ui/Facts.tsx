import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import styles from './Facts.module.css';

export interface Fact {
  term: string;
  value: ReactNode;
  /** Under its term instead of beside it. */
  long?: boolean;
}

/** Terms and what they are, one a line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ term, value, long }) => (
        <div key={term} className={classNames(styles['fact'], long && styles['long'])}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
