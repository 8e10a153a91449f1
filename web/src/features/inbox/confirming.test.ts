import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Confirming } from './confirming.svelte';
import { type ConfirmationRequest, requestKey } from './types';

const request = (owner: string, id: string) =>
  ({ owner: { id: owner, name: owner }, entry: { id } }) as ConfirmationRequest;
const [one, two, three] = [request('Ann', '1'), request('Ann', '2'), request('Ben', '1')];
const confirmed = { entry: { id: '1', confirmation: { state: 'CONFIRMED' } }, refusal: null };
const notCounted = { entry: { id: '1', confirmation: { state: 'NOT_COUNTED' } }, refusal: null };
const refused = { entry: null, refusal: { code: 'LAPSED', message: 'It lapsed.', field: null } };

const fetch = vi.fn<(address: string, request: RequestInit) => Promise<Response>>();
const sent = () => fetch.mock.calls.map(([, { body }]) => JSON.parse(String(body)).variables.entries);
const answer = (outcomes: unknown[], refusal: unknown = null) =>
  Response.json({ data: { confirmEntries: { outcomes, refusal } } });
const saidOf = (confirming: Confirming, of: ConfirmationRequest) =>
  confirming.outcomes.get(requestKey(of))?.message;

beforeEach(() => {
  fetch.mockReset();
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

describe('Confirming', () => {
  test('sends once, however often it is clicked', async () => {
    fetch.mockImplementation(async () => answer([confirmed]));
    const confirming = new Confirming();
    await Promise.all([confirming.confirm([one]), confirming.confirm([one])]);
    await confirming.confirm([one]);
    expect(sent()).toEqual([[{ personId: 'Ann', entryId: '1' }]]);
    expect(confirming.isOpen(one)).toBe(false);
  });

  test('confirms all that are selected in one request and shows what came of each', async () => {
    fetch.mockImplementation(async () => answer([confirmed, notCounted, refused]));
    const confirming = new Confirming();
    confirming.select([one, two, three], true);
    await confirming.confirm(confirming.chosen([one, two, three]));
    expect(sent()[0]).toHaveLength(3);
    expect(saidOf(confirming, one)).toContain('counts in full for Ann');
    expect(saidOf(confirming, two)).toContain('stays self-reported');
    expect(saidOf(confirming, three)).toBe('It lapsed.');
    expect(confirming.summary).toBe('2 confirmed, 1 not: each says why.');
    expect(confirming.chosen([one, two, three]), 'what was refused stays selected').toEqual([three]);
  });

  test('keeps the selection when no answer came, and can be asked again', async () => {
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const confirming = new Confirming();
    confirming.select([one, two], true);
    await confirming.confirm(confirming.chosen([one, two]));
    expect(saidOf(confirming, one)).toContain('counts once');
    expect(confirming.chosen([one, two])).toHaveLength(2);
    fetch.mockImplementation(async () => answer([confirmed, confirmed]));
    await confirming.confirm(confirming.chosen([one, two]));
    expect(confirming.summary).toBe('2 confirmed.');
  });

  test('says why none of them was confirmed when all were refused', async () => {
    fetch.mockImplementation(async () => answer([], { code: 'TOO_MANY', message: 'Too many.', field: null }));
    const confirming = new Confirming();
    await confirming.confirm([one, two]);
    expect(saidOf(confirming, two)).toBe('Too many.');
    expect(confirming.isOpen(one)).toBe(true);
  });

  test('of what was declined is not sent any more', async () => {
    const confirming = new Confirming();
    confirming.select([one], true);
    confirming.declined(one);
    await confirming.confirm([one]);
    expect(confirming.chosen([one])).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });
});
