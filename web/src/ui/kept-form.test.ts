import { describe, expect, test } from 'vitest';
import { KeptForm, type Sent } from './kept-form.svelte';
import { memoryStorage } from './memory-storage';

let ids = 0;
const blank = () => ({ id: `id-${++ids}`, text: '', goals: [''], listed: false });
const formOn = (storage = memoryStorage(), start = blank) =>
  new KeptForm({ kept: ['test', 'p-1'], blank: start, storage });
const done = async (): Promise<Sent> => ({ done: true });

describe('A form', () => {
  test('keeps what is typed and the id it will be sent under, until it was sent', async () => {
    const storage = memoryStorage();
    const form = formOn(storage);
    form.written.text = 'Lead a review';
    form.keep();
    const later = formOn(storage);
    expect(later.written).toEqual(form.written);
    expect(await later.send([], done)).toBe(true);
    expect(storage.size).toBe(0);
    expect(later.written.text).toBe('');
    expect(later.written.id).not.toBe(form.written.id);
  });

  test('takes only what is of the right type from what was kept', () => {
    const storage = memoryStorage();
    storage.setItem('readiness.draft.test.p-1', JSON.stringify({ text: 7, goals: ['a', 3], listed: true }));
    expect(formOn(storage).written).toMatchObject({ text: '', goals: [''], listed: true });
  });

  test('is sent once however often it is asked', async () => {
    const form = formOn();
    form.written.text = 'a';
    let asked = 0;
    const submit = async (): Promise<Sent> => {
      asked++;
      await Promise.resolve();
      return { done: true };
    };
    expect(await Promise.all([form.send([], submit), form.send([], submit)])).toEqual([true, false]);
    expect(asked).toBe(1);
  });

  test('is not sent while something is missing', async () => {
    const form = formOn();
    expect(await form.send([{ field: 'text', message: 'Say what.' }], done)).toBe(false);
    expect(form.problemOf('text')).toBe('Say what.');
  });

  test('keeps its id and all that was typed when no answer came, so that sending it again is safe', async () => {
    const storage = memoryStorage();
    const form = formOn(storage);
    form.written.text = 'a';
    const { id } = form.written;
    expect(await form.send([], async () => ({ trouble: 'lost' }))).toBe(false);
    expect(form.trouble).toBe('lost');
    expect(formOn(storage).written).toMatchObject({ id, text: 'a' });
  });

  test('goes on with all that was typed once that is saved', async () => {
    const storage = memoryStorage();
    const form = formOn(storage);
    form.written.text = 'a';
    expect(await form.send([], async () => ({ saved: true }))).toBe(true);
    expect(form.written.text).toBe('a');
    expect(formOn(storage).written.text).toBe('a');
  });

  test('shows a refusal at the field it speaks of', async () => {
    const form = formOn();
    const refused = { code: 'TOO_MANY', message: 'At most three.', field: 'input.goals[3]' };
    await form.send([], async () => ({ refused }));
    expect(form.problemOf('goals')).toBe('At most three.');
  });

  test('that nobody typed into follows what it stands for; what was typed stays', () => {
    let text = 'first';
    const form = formOn(memoryStorage(), () => ({ ...blank(), text }));
    text = 'second';
    form.renew();
    expect(form.written.text).toBe('second');
    form.written.text = 'mine';
    text = 'third';
    form.renew();
    expect(form.written.text).toBe('mine');
    expect(form.touched).toBe(true);
  });

  test('keeps its id while nothing it stands for has changed', () => {
    const form = formOn();
    const { id } = form.written;
    form.renew();
    expect(form.written.id).toBe(id);
    expect(form.touched).toBe(false);
  });

  test('that another tab sent is empty here as well', () => {
    const storage = memoryStorage();
    const [here, there] = [formOn(storage), formOn(storage)];
    there.written.text = 'a';
    there.keep();
    here.adopt('readiness.draft.test.p-1');
    expect(here.written.text).toBe('a');
    there.startAfresh();
    here.adopt('readiness.draft.test.p-1');
    expect(here.written.text).toBe('');
  });
});
