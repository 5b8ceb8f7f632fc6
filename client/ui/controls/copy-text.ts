/**
 * Puts text on the clipboard. The clipboard API exists only on https and localhost; a page on a plain-http address
 * of the local network falls back to a selection. Rejects when neither works.
 */
export async function copyText(text: string): Promise<void> {
  if ('clipboard' in navigator) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (!copied) throw new Error('the browser did not allow copying');
}
