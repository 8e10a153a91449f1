import type { Component } from 'svelte';
import HomePage from '../features/home/HomePage.svelte';
import type { IconName } from '../ui/icons';
import { messages } from './messages';

// biome-ignore lint/suspicious/noExplicitAny: every page is given PageProps; one that needs none declares none
type PageComponent = Component<any>;

type Page = {
  path: string;
  /** Whether it shows something the address names below it, as /readiness/<person>: too, or nothing else. */
  shows?: 'too' | 'only';
  title: string;
  icon: IconName;
  /** Only people who lead somebody have it in their navigation. */
  leaders?: true;
  /** Only admins have it in their navigation. */
  admins?: true;
  /** The page it is reached from, when it has no place of its own in the navigation. */
  within?: string;
  /** Home comes with the first load; the others when they are first pointed at or opened. */
  load: () => PageComponent | Promise<PageComponent>;
};

const { pages: titles } = messages;

const mine: Page[] = [
  { path: '/', title: titles.home, icon: 'home', load: () => HomePage },
  {
    path: '/inbox',
    title: titles.inbox,
    icon: 'inbox',
    load: () => import('../features/inbox/InboxPage.svelte').then((module) => module.default),
  },
  {
    path: '/log',
    title: titles.log,
    icon: 'log',
    load: () => import('../features/log/LogPage.svelte').then((module) => module.default),
  },
  {
    path: '/readiness',
    shows: 'too',
    title: titles.readiness,
    icon: 'readiness',
    load: () => import('../features/readiness/ReadinessPage.svelte').then((module) => module.default),
  },
];

const together: Page[] = [
  {
    path: '/relationships',
    shows: 'too',
    title: titles.relationships,
    icon: 'relationships',
    load: () => import('../features/relationships/RelationshipsPage.svelte').then((module) => module.default),
  },
  {
    path: '/mentors',
    title: titles.mentors,
    icon: 'mentoring',
    load: () => import('../features/mentors/MentorsPage.svelte').then((module) => module.default),
  },
  {
    path: '/thanks',
    title: titles.thanks,
    icon: 'thanks',
    load: () => import('../features/thanks/ThanksPage.svelte').then((module) => module.default),
  },
];

const game: Page[] = [
  {
    path: '/badges',
    shows: 'too',
    title: titles.badges,
    icon: 'badge',
    load: () => import('../features/badges/BadgesPage.svelte').then((module) => module.default),
  },
  {
    path: '/leaderboards',
    title: titles.leaderboards,
    icon: 'leaderboards',
    load: () => import('../features/leaderboards/LeaderboardsPage.svelte').then((module) => module.default),
  },
];

/** Reached from one's own name, and not from the navigation. */
export const settings: Page = {
  path: '/settings',
  title: titles.settings,
  icon: 'settings',
  load: () => import('../features/settings/SettingsPage.svelte').then((module) => module.default),
};

const reviews: Page[] = [
  {
    path: '/team',
    leaders: true,
    title: titles.team,
    icon: 'team',
    load: () => import('../features/team/TeamPage.svelte').then((module) => module.default),
  },
  {
    path: '/cases',
    shows: 'too',
    title: titles.cases,
    icon: 'review',
    load: () => import('../features/cases/CasesPage.svelte').then((module) => module.default),
  },
];

const administration: Page[] = [
  {
    path: '/admin',
    shows: 'too',
    admins: true,
    title: titles.admin,
    icon: 'table',
    load: () => import('../features/admin/AdminPage.svelte').then((module) => module.default),
  },
];

const elsewhere: Page[] = [
  settings,
  {
    path: '/people',
    shows: 'only',
    within: '/team',
    title: titles.report,
    icon: 'person',
    load: () => import('../features/report/ReportPage.svelte').then((module) => module.default),
  },
  {
    path: '/mentorships',
    shows: 'only',
    within: '/mentors',
    title: titles.mentorship,
    icon: 'mentoring',
    load: () => import('../features/mentorship/MentorshipPage.svelte').then((module) => module.default),
  },
];

/** Those always in sight, also at the bottom of a phone. */
export const firstPages = mine;

/** The others, in groups; on a phone they are under More. */
export const morePages = [
  { title: messages.groups.together, pages: together },
  { title: messages.groups.game, pages: game },
  { title: messages.groups.reviews, pages: reviews },
  { title: messages.groups.administration, pages: administration },
];

const pages = [...mine, ...together, ...game, ...reviews, ...administration, ...elsewhere];

/** The page at a path and what the path names below it, or nothing. */
export function pageAt(path: string): { page: Page; named: string | null } | undefined {
  const page = pages.find((candidate) => candidate.path === path && candidate.shows !== 'only');
  if (page) return { page, named: null };
  const cut = path.lastIndexOf('/');
  const above = pages.find((candidate) => candidate.shows && candidate.path === path.slice(0, cut));
  return above && { page: above, named: decoded(path.slice(cut + 1)) };
}

/** How a link to a page is marked where one is: on the page itself, below it, or not at all. */
export function currentMark(page: Page, path: string): 'page' | 'true' | undefined {
  if (page.path === path) return 'page';
  const here = pageAt(path)?.page;
  return here && (here.path === page.path || here.within === page.path) ? 'true' : undefined;
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
