import type { Navigate } from '../ui/navigate';

type Location = { path: string; query: URLSearchParams };

let current = $state.raw<Location>(read());

/** Where we are; changes with the History API. */
export const location = {
  get path() {
    return current.path;
  },
  get query() {
    return current.query;
  },
};

export const navigate: Navigate = (address, { replace = false } = {}) => {
  const samePage = new URL(address, window.location.href).pathname === current.path;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  current = read();
  if (!samePage) scrollTo({ top: 0, behavior: 'instant' });
};

/** Follows links of this app without leaving the page. Returns what stops it. */
export function startRouting(): () => void {
  const onPop = () => {
    current = read();
  };
  window.addEventListener('popstate', onPop);
  document.addEventListener('click', followLink);
  return () => {
    window.removeEventListener('popstate', onPop);
    document.removeEventListener('click', followLink);
  };
}

function followLink(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== window.location.origin || link.target || link.hasAttribute('download')) return;
  if (link.hash && link.pathname === current.path && link.search === window.location.search) return;
  event.preventDefault();
  navigate(link.href);
}

function read(): Location {
  const { pathname, search } = window.location;
  return { path: pathname.replace(/(?<=.)\/+$/, ''), query: new URLSearchParams(search) };
}
