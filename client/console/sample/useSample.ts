import { useNavigate } from 'react-router';
import { useConsole } from '../api/console-context.js';

/** Into the sample week and out of it again; both begin at the overview. */
export function useSample(): { openSample: () => void; closeSample: () => void } {
  const { sample } = useConsole();
  const navigate = useNavigate();
  const turn = (open: boolean) => {
    sample.set(open);
    void navigate('/');
  };
  return { openSample: () => turn(true), closeSample: () => turn(false) };
}
