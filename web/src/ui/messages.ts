export const messages = {
  optional: '(optional)',
  asOf: 'as of',
  entry: {
    with: 'with',
    points: (points: number) => (points === 1 ? 'point' : 'points'),
    private: 'Private',
    evidence: 'Evidence',
    opensElsewhere: '(opens in a new tab)',
    status: {
      SELF_REPORTED: 'Self-reported',
      CONFIRMED: 'Confirmed',
      DECLINED: 'Declined',
      RETRACTED: 'Retracted',
    },
  },
  tiers: { BRONZE: 'bronze', SILVER: 'silver', GOLD: 'gold' },
  pillars: {
    NETWORKING: 'Networking',
    MENTORING: 'Mentoring',
    GIVING_BACK: 'Giving back',
    PAYING_IT_FORWARD: 'Paying it forward',
  },
};
