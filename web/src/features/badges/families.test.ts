import { expect, test } from 'vitest';
import { type Badge, familiesOf } from './families';

const badge = (
  family: string,
  tier: string,
  value: number,
  target: number,
  awardedOn: string | null = null,
) => ({ key: `${family}-${tier}`, family, tier, value, target, awardedOn }) as Badge;

const badges = [
  badge('teacher', 'BRONZE', 0, 1),
  badge('connector', 'GOLD', 12, 50),
  badge('connector', 'BRONZE', 12, 10, '2026-05-03'),
  badge('connector', 'SILVER', 12, 25),
  badge('steady', 'BRONZE', 3, 4),
  badge('first-step', 'BRONZE', 1, 1, '2026-10-12'),
];

test('Badges stand by family, those held first with the latest on top, then the nearest', () => {
  expect(familiesOf(badges).map(({ key }) => key)).toEqual(['first-step', 'connector', 'steady', 'teacher']);
});

test('A family has its tiers in order, the highest that is held and the next to reach', () => {
  const connector = familiesOf(badges)[1];
  expect(connector?.tiers.map(({ tier }) => tier)).toEqual(['BRONZE', 'SILVER', 'GOLD']);
  expect(connector).toMatchObject({
    held: { tier: 'BRONZE' },
    next: { tier: 'SILVER' },
    latest: '2026-05-03',
  });
  expect(familiesOf(badges)[0]?.next).toBeUndefined();
});
