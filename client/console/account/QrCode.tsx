import { encodeQR } from 'qr';
import { useMemo } from 'react';
import styles from './SecondFactor.module.css';

/**
 * A text as a picture for a camera: one SVG path, so that the Content-Security-Policy has nothing to forbid. Always
 * dark on light, whatever the theme: many cameras do not read the opposite.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => drawQr(text), [text]);
  return (
    <svg
      className={styles['qr']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

function drawQr(text: string): { size: number; path: string } {
  const modules = encodeQR(text, 'raw', { ecc: 'medium' });
  const squares = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size: modules.length, path: squares.join('') };
}
