import { expect, test } from 'vitest';
import { sentenceOf, stepOf } from './messages';
import type { InboxItem } from './types';

const item = (change: Partial<InboxItem>) => ({ key: 'k', person: { name: 'Ann' }, ...change }) as InboxItem;

test('An item says in a sentence what it is about', () => {
  expect(sentenceOf(item({ event: 'MENTORSHIP_REQUESTED' }))).toBe('Ann asks you for a mentorship');
  expect(sentenceOf(item({ event: 'CONTACT_OVERDUE', subject: 'Noor', person: null }))).toBe(
    'Noor would love to hear from you',
  );
  expect(sentenceOf(item({ event: 'ENTRY_DECLINED', subject: 'Assist someone' }))).toBe(
    'Ann declined your entry: Assist someone',
  );
  expect(sentenceOf(item({ event: 'THANKS_RECEIVED', person: null }))).toBe('A colleague thanks you');
});

test('Its link says what one does there', () => {
  expect(stepOf(item({ kind: 'SESSION', event: 'SESSION_TO_CONFIRM' }))).toBe('Say whether it took place');
  expect(stepOf(item({ kind: 'REQUEST', event: 'MENTORSHIP_REQUESTED' }))).toBe('Read it and answer');
  expect(stepOf(item({ kind: 'NEWS', event: 'CHECKED_IN' }))).toBe('Open the mentorship');
});
