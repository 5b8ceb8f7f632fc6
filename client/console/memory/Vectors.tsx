import { useTranslation } from 'react-i18next';
import type { MemoryEmbedding, MemoryIndexState } from '../../../protocol/console/memories.js';
import { Button } from '../../ui/controls/Button.js';
import { Facts } from '../../ui/Facts.js';
import { FormActions } from '../../ui/form/Form.js';
import { useSay } from '../../ui/status/status-context.js';
import { useMay } from '../api/useMay.js';
import { useAct } from '../api/useRead.js';
import { JobStateWord } from '../jobs/JobStateWord.js';
import { Failing } from '../page/Failing.js';
import { Section } from '../page/Section.js';
import { formatBytes } from '../words/format-bytes.js';

/** By what facts are found besides their words, and what that lacks. */
export function Vectors({
  embedding,
  index,
}: {
  embedding: MemoryEmbedding;
  index: MemoryIndexState | null;
}) {
  const { t } = useTranslation('console');
  const figures = new Intl.NumberFormat();
  const { embedder, used, lacking, facts, job } = embedding;
  return (
    <Section title={t('memory.vectors')} about={t('memory.vectorsAbout')}>
      {!used && <p>{t('memory.unused')}</p>}
      <Facts
        facts={[
          { term: t('memory.embedder'), value: embedder },
          ...(used
            ? [
                {
                  term: t('memory.lacking'),
                  value: t('memory.lackingOf', {
                    lacking: figures.format(lacking),
                    facts: figures.format(facts),
                  }),
                },
              ]
            : []),
          ...(job ? [{ term: t('memory.job'), value: <JobStateWord state={job.state} /> }] : []),
          ...(index
            ? [
                {
                  term: t('memory.index'),
                  value: t('memory.indexFiles', { count: index.files, size: formatBytes(index.bytes) }),
                },
                {
                  term: t('memory.above', { count: index.exactUpTo }),
                  value: figures.format(index.peopleAbove),
                },
              ]
            : []),
        ]}
      />
      {used && <EmbedAgain embedding={embedding} />}
    </Section>
  );
}

function EmbedAgain({ embedding: { lacking, facts, job } }: { embedding: MemoryEmbedding }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const say = useSay();
  const embed = useAct('embedMemories', ['getMemoryOverview', 'listJobs', 'listAudit']);
  const isRunning = job?.state === 'running' || job?.state === 'waiting';
  return (
    <>
      {isRunning && (
        <progress aria-label={t('memory.progress')} value={facts - lacking} max={Math.max(facts, 1)} />
      )}
      <Failing error={embed.error} label={t('failing.notDone')} />
      {may('embedMemories') && (
        <FormActions>
          <Button
            disabled={isRunning || lacking === 0 || embed.isPending}
            onClick={() => embed.mutate({}, { onSuccess: () => say(t('memory.embedding')) })}
          >
            {t('memory.embed')}
          </Button>
        </FormActions>
      )}
    </>
  );
}
