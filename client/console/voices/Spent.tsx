import { useTranslation } from 'react-i18next';
import type { Voices } from '../../../protocol/console/voices.js';
import { Facts } from '../../ui/Facts.js';
import { Margin } from '../page/Detail.js';

const PERCENT = new Intl.NumberFormat(undefined, { style: 'percent' });

/** What the language model has used, against what it may. */
export function Spent({ voices: { use, choice } }: { voices: Voices }) {
  const { t } = useTranslation('console');
  const figures = new Intl.NumberFormat();
  const of = (used: number, limit: number | null) =>
    limit === null
      ? figures.format(used)
      : t('spent.of', {
          used: figures.format(used),
          limit: figures.format(limit),
          part: PERCENT.format(used / limit),
        });
  return (
    <Margin title={t('spent.title')}>
      <Facts
        facts={[
          { term: t('spent.day'), value: of(use.day, choice.budgets.day) },
          { term: t('spent.month'), value: of(use.month, choice.budgets.month) },
        ]}
      />
      <p>{t('spent.about')}</p>
    </Margin>
  );
}
