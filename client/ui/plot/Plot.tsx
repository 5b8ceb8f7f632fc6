import { classNames } from '../class-names.js';
import { niceCeiling } from './nice-ceiling.js';
import styles from './Plot.module.css';

export interface PlotPoint {
  key: string;
  /** Under the plot; empty for points whose label would crowd the others. */
  label: string;
  /** A label that is left out where it is narrow. */
  minor?: boolean;
  value: number;
  /** The part of the value that went wrong: drawn over the foot of its bar. */
  marked?: number;
}

export interface PlotStrip {
  title: string;
  points: readonly PlotPoint[];
}

export interface PlotProps {
  /** What it shows, in a sentence: what a reader without eyes gets in its place. The table has the figures. */
  description: string;
  strips: readonly PlotStrip[];
  lit: string | null;
  onLight: (key: string | null) => void;
}

const BAR_PART = 0.5;

/** Bars over the same points, one strip for each measure, so that no two measures share a scale. */
export function Plot({ description, strips, lit, onLight }: PlotProps) {
  const labels = strips[0]?.points ?? [];
  return (
    <div className={styles['plot']}>
      <p className={styles['description']}>{description}</p>
      <div aria-hidden="true" onPointerLeave={() => onLight(null)}>
        {strips.map((strip) => (
          <Strip key={strip.title} strip={strip} lit={lit} onLight={onLight} />
        ))}
        <div className={styles['labels']}>
          <span />
          <div className={styles['ticks']}>
            {labels.map((point) => (
              <span
                key={point.key}
                className={classNames(styles['tick'], lit === point.key && styles['lit'])}
              >
                <span className={point.minor ? styles['minor'] : undefined}>{point.label}</span>
              </span>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

type StripProps = { strip: PlotStrip } & Pick<PlotProps, 'lit' | 'onLight'>;

function Strip({ strip, lit, onLight }: StripProps) {
  const top = niceCeiling(Math.max(...strip.points.map((point) => point.value)));
  const column = 100 / strip.points.length;
  return (
    <div className={styles['strip']}>
      <p className={styles['axis']}>
        <span>{top}</span>
        <span>0</span>
      </p>
      <div className={styles['field']}>
        <p className={styles['title']}>{strip.title}</p>
        <svg className={styles['bars']} focusable="false">
          <line x1="0" x2="100%" y1="0" y2="0" className={styles['rule']} />
          <line x1="0" x2="100%" y1="50%" y2="50%" className={styles['rule']} />
          {strip.points.map((point, index) => (
            <g
              key={point.key}
              className={classNames(styles['column'], lit === point.key && styles['lit'])}
              onPointerEnter={() => onLight(point.key)}
            >
              <rect className={styles['reach']} x={`${index * column}%`} width={`${column}%`} height="100%" />
              <Bar index={index} column={column} part={point.value / top} className={styles['bar']} />
              <Bar
                index={index}
                column={column}
                part={(point.marked ?? 0) / top}
                className={styles['marked']}
              />
            </g>
          ))}
          <line x1="0" x2="100%" y1="100%" y2="100%" className={styles['base']} />
        </svg>
      </div>
    </div>
  );
}

interface BarProps {
  index: number;
  /** Of the whole width, in percent. */
  column: number;
  /** Of the whole height, from 0 to 1. */
  part: number;
  className: string | undefined;
}

function Bar({ index, column, part, className }: BarProps) {
  if (part === 0) return null;
  return (
    <rect
      className={className}
      x={`${(index + (1 - BAR_PART) / 2) * column}%`}
      y={`${(1 - part) * 100}%`}
      width={`${column * BAR_PART}%`}
      height={`${part * 100}%`}
    />
  );
}
