/** Goes to an address of this app; replace leaves no step to come back to. */
export type Navigate = (address: string, options?: { replace?: boolean }) => void;

/** What every page is given. */
export type PageProps = {
  query: URLSearchParams;
  navigate: Navigate;
  /** What the address names below the page's own, as in /readiness/<person>; null for the page itself. */
  named: string | null;
};
