import { afterEach, expect, test, vi } from 'vitest';
import { messages } from './messages';
import { PeopleImport } from './people-import.svelte';

const options = { deactivateMissing: false, reactivate: true, addNew: false };
const file = { size: 4, arrayBuffer: async () => new ArrayBuffer(4) };
const answer = {
  done: false,
  added: 1,
  changed: 0,
  reactivated: 0,
  deactivated: 0,
  unchanged: 0,
  changes: [],
  newTeams: [],
  newLevels: [],
  refused: [],
  refusedCount: 0,
  fingerprint: 'f1',
};

afterEach(() => vi.unstubAllGlobals());

function answering(...answers: { status?: number; body: unknown }[]) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    sent.push(address);
    const { status = 200, body } = answers.shift() ?? { body: null };
    return new Response(JSON.stringify(body), { status });
  });
  return sent;
}

test('A file is looked at first and carried out by the fingerprint of what was shown', async () => {
  const sent = answering({ body: answer }, { body: { ...answer, done: true, fingerprint: null } });
  const people = new PeopleImport();

  await people.choose(file, options);
  expect(people.preview?.added).toBe(1);
  await people.confirm(options);

  expect(sent).toEqual([
    '/people/import?deactivateMissing=false&reactivate=true&addNew=false',
    '/people/import?deactivateMissing=false&reactivate=true&addNew=false&fingerprint=f1',
  ]);
  expect(people.done?.done).toBe(true);
});

test('What is refused as a whole is told in the words of the server', async () => {
  answering({ status: 422, body: { code: 'FILE_INVALID', message: 'This is not a file of people.' } });
  const people = new PeopleImport();

  await people.choose(file, options);

  expect([people.trouble, people.preview, people.busy]).toEqual([
    'This is not a file of people.',
    null,
    false,
  ]);
});

test('What changed meanwhile is not done: one sees why, and what would change now', async () => {
  const message = 'The organisation changed since the preview.';
  const sent = answering(
    { body: answer },
    { status: 422, body: { code: 'PREVIEW_OUTDATED', message } },
    { body: { ...answer, added: 2, fingerprint: 'f2' } },
  );
  const people = new PeopleImport();
  await people.choose(file, options);

  await people.confirm(options);

  expect([people.done, people.trouble, people.preview?.added]).toEqual([null, message, 2]);
  expect(sent[2]).not.toContain('fingerprint');
});

test('What changed meanwhile is no longer shown, even when no new preview comes', async () => {
  const message = 'The organisation changed since the preview.';
  answering(
    { body: answer },
    { status: 422, body: { code: 'PREVIEW_OUTDATED', message } },
    { status: 500, body: null },
  );
  const people = new PeopleImport();
  await people.choose(file, options);

  await people.confirm(options);

  expect([people.preview, people.trouble]).toEqual([null, messages.importing.broken]);
});

test('A line that cannot stand any more is shown, and nothing counts as done', async () => {
  answering({ body: answer }, { body: { ...answer, refusedCount: 1, fingerprint: null } });
  const people = new PeopleImport();
  await people.choose(file, options);

  await people.confirm(options);

  expect([people.done, people.preview?.refusedCount]).toEqual([null, 1]);
});

test('Another file can be chosen while one is looked at, also one that is not sent', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const people = new PeopleImport();
  void people.choose(file, options);
  await vi.waitFor(() => expect(people.busy).toBe(true));

  await people.choose({ ...file, size: 33 * 1024 * 1024 }, options);

  expect(people.busy).toBe(false);
});

test('Whoever is no admin any more is told that nothing is here', async () => {
  answering({ status: 404, body: null });
  const people = new PeopleImport();

  await people.choose(file, options);

  expect(people.trouble).toBe(messages.importing.gone);
});

test('A file that is too large is not sent', async () => {
  const sent = answering();
  const people = new PeopleImport();

  await people.choose({ ...file, size: 33 * 1024 * 1024 }, options);

  expect([people.trouble, sent]).toEqual([messages.importing.tooLarge, []]);
});
