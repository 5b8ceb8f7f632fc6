import { CommandEmpty, CommandGroup, CommandInput, CommandItem, CommandList, CommandRoot } from 'cmdk';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.js';
import { SpokenOnly } from '../../ui/SpokenOnly.js';
import styles from './Palette.module.css';
import { usePaletteGroups } from './usePaletteGroups.js';

/** Every page and every action by its name; used by the keyboard alone. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('console');
  const id = useId();
  const groups = usePaletteGroups();
  return (
    <Dialog open={open} onClose={onClose} labelledBy={id} palette>
      <h2 id={id}>
        <SpokenOnly>{t('palette.title')}</SpokenOnly>
      </h2>
      <CommandRoot label={t('palette.title')} loop>
        <CommandInput
          data-first-focus
          className={styles['input']}
          placeholder={t('palette.placeholder')}
          aria-label={t('palette.title')}
        />
        <CommandList className={styles['list']} label={t('palette.title')}>
          <CommandEmpty className={styles['empty']}>{t('palette.nothing')}</CommandEmpty>
          {groups.map((group) => (
            <CommandGroup key={group.heading} heading={group.heading} className={styles['group']}>
              {group.entries.map((entry) => (
                <CommandItem
                  key={entry.label}
                  value={entry.label}
                  className={styles['item']}
                  onSelect={() => {
                    onClose();
                    entry.run();
                  }}
                >
                  {entry.label}
                </CommandItem>
              ))}
            </CommandGroup>
          ))}
        </CommandList>
      </CommandRoot>
    </Dialog>
  );
}
