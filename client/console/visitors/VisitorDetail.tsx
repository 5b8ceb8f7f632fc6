import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VisitorCard } from '../../../protocol/console/console-api.js';
import { Button } from '../../ui/controls/Button.js';
import { Facts } from '../../ui/Facts.js';
import { FormActions } from '../../ui/form/Form.js';
import { useMay } from '../api/useMay.js';
import { Detail } from '../page/Detail.js';
import { Code } from '../words/Code.js';
import { Moment } from '../words/Moment.js';
import { shortId } from '../words/short-id.js';
import { EraseDialog } from './EraseDialog.js';

export function VisitorDetail({ visitor, onClose }: { visitor: VisitorCard; onClose: () => void }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const [erasing, setErasing] = useState(false);
  return (
    <Detail title={t('visitors.one', { id: shortId(visitor.id) })} rowKey={visitor.id} onClose={onClose}>
      <Facts
        facts={[
          { term: t('column.firstSeen'), value: <Moment at={visitor.createdAt} /> },
          { term: t('column.lastSeen'), value: <Moment at={visitor.lastSeenAt} /> },
          { term: t('column.conversations'), value: visitor.conversations },
          { term: t('column.messages'), value: visitor.messages },
          {
            term: t('column.research'),
            value: t(visitor.research ? 'visitors.research' : 'visitors.noResearch'),
          },
          { term: t('column.id'), value: <Code>{visitor.id}</Code>, long: true },
        ]}
      />
      {may('listVisitorMemories') && (
        <p>
          <Link to={`/memories?visitor=${visitor.id}`}>{t('visitors.memories')}</Link>
        </p>
      )}
      {may('eraseVisitor') && (
        <>
          <FormActions>
            <Button look="danger" icon="trash" onClick={() => setErasing(true)}>
              {t('erase.begin')}
            </Button>
          </FormActions>
          <EraseDialog
            visitor={visitor}
            open={erasing}
            onClose={() => setErasing(false)}
            onErased={onClose}
          />
        </>
      )}
    </Detail>
  );
}
