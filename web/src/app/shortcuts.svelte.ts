import { navigate } from './router.svelte';

const key = 'readiness.shortcuts';

/** The single-key shortcuts, which everyone can switch off for their browser. */
class Shortcuts {
  enabled = $state(localStorage.getItem(key) !== 'off');
  listed = $state(false);

  enable(on: boolean) {
    this.enabled = on;
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  }

  handle = (event: KeyboardEvent) => {
    const { ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
    if (!this.enabled || ctrlKey || metaKey || altKey || defaultPrevented || isTyping(target)) return;
    if (document.querySelector('dialog[open]')) return;
    const action = { '/': focusSearch, l: logActivity, t: turnCharts, '?': () => this.list() }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  list() {
    this.listed = true;
  }
}

export const shortcuts = new Shortcuts();

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'range', 'button', 'submit'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

function focusSearch() {
  if (!focus('search')) goHomeAndFocus('search');
}

function logActivity() {
  if (!focus('log')) goHomeAndFocus('log');
}

/** Shows the chart that has focus as a table, or back; without one, all that show what the first of them shows. */
function turnCharts() {
  const here = document.activeElement
    ?.closest('figure')
    ?.querySelector<HTMLElement>('[data-shortcut~="table"]');
  const all = [...document.querySelectorAll<HTMLElement>('[data-shortcut~="table"]')];
  const shown = (button: HTMLElement | undefined) => button?.getAttribute('aria-pressed');
  const turned = here ? [here] : all.filter((button) => shown(button) === shown(all[0]));
  for (const button of turned) button.click();
}

/** Focuses the element that answers to a shortcut: it names it in data-shortcut. */
function focus(name: string): boolean {
  const element = document.querySelector<HTMLElement>(`[data-shortcut~="${name}"]`);
  element?.focus();
  return element !== null;
}

function goHomeAndFocus(name: string) {
  navigate('/');
  const arrival = new MutationObserver(() => focus(name) && arrival.disconnect());
  arrival.observe(document.body, { childList: true, subtree: true });
  const giveUp = () => arrival.disconnect();
  window.addEventListener('pointerdown', giveUp, { once: true });
  window.addEventListener('keydown', giveUp, { once: true });
}
