import type { Component } from 'svelte';
import HomePage from '../features/home/HomePage.svelte';
import type { IconName } from '../ui/icons';
import { messages } from './messages';

// biome-ignore lint/suspicious/noExplicitAny: every page is given PageProps; one that needs none declares none
type PageComponent = Component<any>;

type Page = {
  path: string;
  /** It also shows something the address names below it: /readiness/<person>. */
  shows?: true;
  title: string;
  icon: IconName;
  /** Home comes with the first load; the others when they are first pointed at or opened. */
  load: () => PageComponent | Promise<PageComponent>;
};

export const pages: Page[] = [
  { path: '/', title: messages.pages.home, icon: 'home', load: () => HomePage },
  {
    path: '/log',
    title: messages.pages.log,
    icon: 'log',
    load: () => import('../features/log/LogPage.svelte').then((module) => module.default),
  },
  {
    path: '/readiness',
    shows: true,
    title: messages.pages.readiness,
    icon: 'readiness',
    load: () => import('../features/readiness/ReadinessPage.svelte').then((module) => module.default),
  },
  {
    path: '/badges',
    title: messages.pages.badges,
    icon: 'badge',
    load: () => import('../features/badges/BadgesPage.svelte').then((module) => module.default),
  },
  {
    path: '/leaderboards',
    title: messages.pages.leaderboards,
    icon: 'leaderboards',
    load: () => import('../features/leaderboards/LeaderboardsPage.svelte').then((module) => module.default),
  },
];

/** Reached from one's own name, and not from the navigation. */
export const settings: Page = {
  path: '/settings',
  title: messages.pages.settings,
  icon: 'settings',
  load: () => import('../features/settings/SettingsPage.svelte').then((module) => module.default),
};

/** The page at a path and what the path names below it, or nothing. */
export function pageAt(path: string): { page: Page; named: string | null } | undefined {
  const page = [...pages, settings].find((candidate) => candidate.path === path);
  if (page) return { page, named: null };
  const cut = path.lastIndexOf('/');
  const above = pages.find((candidate) => candidate.shows && candidate.path === path.slice(0, cut));
  return above && { page: above, named: decoded(path.slice(cut + 1)) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Fetches a page's code ahead. A failure is shown when the page is opened, not before. */
export function preload(page: Page) {
  Promise.resolve(page.load()).catch(() => {});
}
