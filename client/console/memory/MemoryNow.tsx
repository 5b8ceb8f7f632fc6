import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MemoryOverview } from '../../../protocol/console/memories.js';
import { Facts } from '../../ui/Facts.js';
import { summariseMemory } from './summarise-memory.js';

const PERCENT = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });

export function MemoryNow({ memory: { people, kinds, waiting, days } }: { memory: MemoryOverview }) {
  const { t } = useTranslation('console');
  const figures = new Intl.NumberFormat();
  const { share, undoRate } = summariseMemory(days);
  const rate = (part: number | null) => (part === null ? t('memory.noRate') : PERCENT.format(part));
  const standing = kinds.reduce((sum, kind) => sum + kind.standing, 0);
  return (
    <Facts
      facts={[
        { term: t('memory.people'), value: figures.format(people.remembered) },
        { term: t('memory.standing'), value: figures.format(standing) },
        { term: t('memory.paused'), value: figures.format(people.paused) },
        { term: t('memory.waiting'), value: <Link to="/jobs?state=waiting">{figures.format(waiting)}</Link> },
        { term: t('memory.share'), value: rate(share) },
        { term: t('memory.undoRate'), value: rate(undoRate) },
      ]}
    />
  );
}
