import { expect, test } from 'vitest';
import { withPerson } from './people';

test('The same person is not chosen twice, however the name is written', () => {
  const noor = { personId: null, name: 'Noor' };
  expect(withPerson([noor], { personId: null, name: ' NOOR ' })).toEqual([noor]);
  expect(withPerson([noor], { personId: 'p-2', name: 'Noor' })).toHaveLength(2);
});
