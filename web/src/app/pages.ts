import type { Component } from 'svelte';
import HomePage from '../features/home/HomePage.svelte';
import type { IconName } from '../ui/icons';
import { messages } from './messages';

// biome-ignore lint/suspicious/noExplicitAny: every page is given PageProps; one that needs none declares none
type PageComponent = Component<any>;

type Page = {
  path: string;
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
    path: '/leaderboards',
    title: messages.pages.leaderboards,
    icon: 'leaderboards',
    load: () => import('../features/leaderboards/LeaderboardsPage.svelte').then((module) => module.default),
  },
];

/** Fetches a page's code ahead. A failure is shown when the page is opened, not before. */
export function preload(page: Page) {
  Promise.resolve(page.load()).catch(() => {});
}
