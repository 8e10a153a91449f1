import { expect, test } from 'vitest';
import { groupKinds, offerOf, selfReported } from './kinds';
import type { ActivityKind } from './types';

const event: ActivityKind = {
  key: 'attend-event',
  title: 'Attended an event',
  practice: 'Expand your network',
  pillar: 'NETWORKING',
  basePoints: 20,
  minutes: 120,
  maxPerDay: 1,
  maxPerWeek: 3,
  needsPerson: false,
  peopleNeeded: 0,
  needsEvidence: false,
  guidance: 'Introduce yourself, and listen.',
};
const introduction: ActivityKind = {
  ...event,
  key: 'introduce',
  title: 'Introduced two people',
  practice: 'Give back',
  pillar: 'GIVING_BACK',
  needsPerson: true,
  peopleNeeded: 2,
  guidance: 'Assistance, introductions, resources.',
};
const kinds = [event, introduction];
const titles = (search: string, recent: { kind: ActivityKind }[] = []) =>
  groupKinds(kinds, search, recent).map((group) => [group.title, ...group.kinds.map(({ key }) => key)]);

test('All activities are listed under their practices', () => {
  expect(titles('')).toEqual([
    ['Expand your network', 'attend-event'],
    ['Give back', 'introduce'],
  ]);
});

test('What was logged lately is listed first, each once, until something is searched for', () => {
  const recent = [{ kind: introduction }, { kind: introduction }];
  expect(titles('', recent)[0]).toEqual(['You logged these lately', 'introduce']);
  expect(titles('event', recent)).toEqual([['Expand your network', 'attend-event']]);
});

test('A title is found before words of the guidance', () => {
  expect(titles('intro')).toEqual([['Give back', 'introduce']]);
  expect(titles('listen')).toEqual([['Expand your network', 'attend-event']]);
});

test('A pillar finds its activities', () => {
  expect(titles('networking')).toEqual([['Expand your network', 'attend-event']]);
});

test('An activity says what it asks and allows', () => {
  expect(offerOf(introduction)).toEqual([
    'half until confirmed',
    '120 min',
    'needs two people',
    'max 1 a day, 3 a week',
  ]);
  expect(offerOf(event)).toEqual(['120 min', 'max 1 a day, 3 a week']);
});

test('Half of the points is rounded half up', () => {
  expect([5, 15, 20, 3].map(selfReported)).toEqual([3, 8, 10, 2]);
});
