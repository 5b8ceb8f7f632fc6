import { useCallback, useState } from 'react';

const PATH = '/link';

/**
 * The code in the address that another device showed as a picture. It stands behind the #, so no server and no log
 * of one has seen it. Forgetting it takes it out of the address bar too.
 */
export function useLinkCode(): [code: string | null, forget: () => void] {
  const [code, setCode] = useState(readCode);
  const forget = useCallback(() => {
    history.replaceState(null, '', '/');
    setCode(null);
  }, []);
  return [code, forget];
}

/** Empty where somebody opened the page by hand, to type the code. */
function readCode(): string | null {
  return location.pathname === PATH ? location.hash.slice(1) : null;
}
