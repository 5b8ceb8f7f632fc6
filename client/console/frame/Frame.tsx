import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { StatusLine } from '../../ui/status/StatusLine.js';
import { useSampleOpen } from '../api/useMay.js';
import { SampleBanner } from '../sample/SampleBanner.js';
import { useSample } from '../sample/useSample.js';
import styles from './Frame.module.css';
import { Header } from './Header.js';
import { Navigation } from './Navigation.js';
import { Palette } from './Palette.js';
import { useLiveQueries } from './useLiveQueries.js';

/** Header, navigation and the page; each keeps its place and scrolls on its own where there is room for that. */
export function Frame() {
  const { t } = useTranslation('console');
  const [paletteOpen, setPaletteOpen] = useState(false);
  const sampleOpen = useSampleOpen();
  const { closeSample } = useSample();
  useLiveQueries();
  useOnPaletteKey(() => setPaletteOpen((open) => !open));
  return (
    <StatusLine>
      <div className={styles['frame']}>
        <a className={styles['skip']} href="#content">
          {t('frame.skip')}
        </a>
        <Header onPalette={() => setPaletteOpen(true)} />
        {sampleOpen && <SampleBanner onClose={closeSample} />}
        <div className={styles['panes']}>
          <nav className={styles['navigation']} aria-label={t('nav.label')}>
            <Navigation />
          </nav>
          <main className={styles['main']} id="content" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
        <Palette open={paletteOpen} onClose={() => setPaletteOpen(false)} />
      </div>
    </StatusLine>
  );
}

function useOnPaletteKey(toggle: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      toggle();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
