import { expect, test } from 'vitest';
import { branchesOf, years } from './lineage';

const node = (name: string, depth: number, through: string | null) => ({
  person: { id: name, name, title: null },
  depth,
  through,
  since: '2025-01-05',
  until: null,
});

test('A lineage is a tree that grows away from me', () => {
  const branches = branchesOf([node('Ada', 1, null), node('Ben', 1, null), node('Cas', 2, 'Ben')]);
  const names = branches.map(({ node: { person }, branches: beyond }) => [
    person.name,
    beyond.map((branch) => branch.node.person.name),
  ]);
  expect(names).toEqual([
    ['Ada', []],
    ['Ben', ['Cas']],
  ]);
});

test('A lineage ends even if what it is given runs in a circle', () => {
  const circle = [node('Ada', 1, null), node('Ben', 2, 'Ada'), node('Ada', 3, 'Ben')];
  expect(branchesOf(circle)[0]?.branches[0]?.branches[0]?.branches).toEqual([]);
});

test('Years say when it was', () => {
  expect(years({ since: '2024-03-01', until: null })).toBe('since 2024');
  expect(years({ since: '2024-03-01', until: '2024-09-01' })).toBe('in 2024');
  expect(years({ since: '2022-03-01', until: '2024-09-01' })).toBe('2022 to 2024');
});
