import { useEffect, useState } from 'react';
import styles from './YourData.module.css';

/** A picture of text to be scanned, drawn as one path. What makes it is loaded when it is first shown. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[] | null>(null);

  useEffect(() => {
    let wanted = true;
    void import('qr').then(({ encodeQR }) => {
      if (wanted) setRows(encodeQR(text, 'raw'));
    });
    return () => {
      wanted = false;
    };
  }, [text]);

  const size = rows?.length ?? 1;
  return (
    <svg className={styles['scan']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      {rows && <path className={styles['scanInk']} d={outline(rows)} shapeRendering="crispEdges" />}
    </svg>
  );
}

function outline(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}
