import type { ComponentProps } from 'react';
import type { ExtraProps } from 'react-markdown';
import { useTranslation } from 'react-i18next';
import type { ElementContent } from 'hast';
import { CopyButton } from '../../ui/controls/CopyButton.js';
import styles from './CodeBlock.module.css';

export function CodeBlock({ node, children }: ComponentProps<'pre'> & ExtraProps) {
  const { t } = useTranslation();
  const text = node ? node.children.map(textOf).join('').replace(/\n$/, '') : '';
  return (
    <div className={styles['frame']} dir="ltr">
      <div className={styles['bar']}>
        <span className={styles['language']}>{node ? languageOf(node.children) : ''}</span>
        <CopyButton text={text} label={t('copy.code')} />
      </div>
      {/* Scrolls sideways, and so must be reachable by keyboard. */}
      <pre className={styles['code']} tabIndex={0}>
        {children}
      </pre>
    </div>
  );
}

function textOf(content: ElementContent): string {
  if (content.type === 'text') return content.value;
  return content.type === 'element' ? content.children.map(textOf).join('') : '';
}

function languageOf(children: ElementContent[]): string {
  const code = children[0];
  const names = code?.type === 'element' ? code.properties['className'] : undefined;
  const name = Array.isArray(names)
    ? names.find((entry) => String(entry).startsWith('language-'))
    : undefined;
  return name === undefined ? '' : String(name).slice('language-'.length);
}
