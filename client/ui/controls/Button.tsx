import type { ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../Icon.js';
import type { IconName } from '../Icon.js';
import styles from './Button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** solid: the one thing to do here. outline: one of several. quiet: beside text. danger: destroys. */
  look?: 'solid' | 'outline' | 'quiet' | 'danger';
  icon?: IconName;
  /** Shows the icon alone and speaks the label; only for controls that everyone knows by their picture. */
  iconOnly?: boolean;
}

export function Button({ look = 'outline', icon, iconOnly, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles['button'], styles[look], iconOnly && styles['iconOnly'], className)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
