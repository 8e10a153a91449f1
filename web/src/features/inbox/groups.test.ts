import { expect, test } from 'vitest';
import { byColleague, byKind, placeOf } from './groups';
import type { ConfirmationRequest, InboxItem } from './types';

const request = (owner: string, id: string) =>
  ({ owner: { id: owner, name: owner.toUpperCase() }, entry: { id } }) as ConfirmationRequest;
const item = (change: Partial<InboxItem>) => ({ key: 'k', kind: 'NEWS', ...change }) as InboxItem;

test('Requests stand together by who asks, whoever has waited longest first', () => {
  const groups = byColleague([request('ann', '1'), request('ben', '2'), request('ann', '3')]);
  expect(groups.map(({ name, requests }) => [name, requests.map(({ entry }) => entry.id)])).toEqual([
    ['ANN', ['1', '3']],
    ['BEN', ['2']],
  ]);
});

test('What others wait for comes before what only tells something', () => {
  const groups = byKind([item({ key: 'a' }), item({ key: 'b', kind: 'REQUEST' }), item({ key: 'c' })]);
  expect(groups.map(({ kind, items }) => [kind, items.map(({ key }) => key)])).toEqual([
    ['REQUEST', ['b']],
    ['NEWS', ['a', 'c']],
  ]);
});

test('Each item leads to where it is done', () => {
  expect(placeOf(item({ kind: 'SESSION', mentorshipId: 'm/1' }))).toBe('/mentorships/m%2F1');
  expect(placeOf(item({ kind: 'CONTACT', contactId: 'c' }))).toBe('/relationships/c');
  expect(placeOf(item({ kind: 'BADGE' }))).toBe('/badges');
  expect(placeOf(item({ kind: 'THANKS' }))).toBe('/thanks');
  expect(placeOf(item({ event: 'ENTRY_DECLINED' }))).toBe('/log');
  expect(placeOf(item({ event: 'CHECKED_IN' }))).toBeNull();
});
