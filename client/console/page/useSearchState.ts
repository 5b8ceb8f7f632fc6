import { useSearchParams } from 'react-router';

/**
 * A piece of a page's state that lives in its address: which row is open, which filter is set, what is being done.
 * So a reload, a link to a colleague and the way back all keep it. Null takes it out.
 */
export function useSearchState(key: string): [string | null, (value: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  return [
    search.get(key),
    (value) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === null || value === '') next.delete(key);
          else next.set(key, value);
          return next;
        },
        { replace: true },
      ),
  ];
}
