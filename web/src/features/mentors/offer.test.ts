import { expect, test } from 'vitest';
import { offerFrom, offerInput, problemsOfOffer } from './offer';

const offer = {
  topics: ['Go'],
  values: ['Candour'],
  about: null,
  capacity: 3,
  cadenceDays: 21,
  peers: true,
  open: false,
  taken: 1,
};

test('An offer is changed from what it is, and begins open with two places', () => {
  expect(offerFrom(offer)).toMatchObject({ topics: ['Go'], about: '', capacity: '3', open: false });
  expect(offerFrom(null)).toMatchObject({ topics: [], capacity: '2', cadenceDays: '14', open: true });
});

test('An offer needs a topic and a cadence of 7 to 60 days', () => {
  expect(problemsOfOffer(offerFrom(offer))).toEqual([]);
  for (const cadenceDays of ['61', '7.5', ''])
    expect(problemsOfOffer({ ...offerFrom(offer), cadenceDays }), cadenceDays).toHaveLength(1);
  expect(problemsOfOffer({ ...offerFrom(null), cadenceDays: '6' }).map(({ field }) => field)).toEqual([
    'topics',
    'cadenceDays',
  ]);
});

test('An offer is sent in numbers, without the places taken', () => {
  expect(offerInput(offerFrom(offer))).toEqual({
    topics: ['Go'],
    values: ['Candour'],
    about: null,
    capacity: 3,
    cadenceDays: 21,
    peers: true,
    open: false,
  });
});
