import type { BoardScope, Measure, Period } from '../../graphql/generated/operations';

/** Which board is looked at. `at` is a day inside a closed period; null is the running one. */
export type BoardChoice = { scope: BoardScope; measure: Measure; period: Period; at: string | null };

export const measures: Measure[] = ['TOTAL', 'NETWORKING', 'MENTORING', 'GIVING_BACK', 'PAYING_IT_FORWARD'];
export const periods: Period[] = ['WEEK', 'MONTH', 'QUARTER', 'ALL_TIME'];

const initial: BoardChoice = { scope: 'TEAM', measure: 'TOTAL', period: 'WEEK', at: null };

/** Reads the choice from an address; whatever is unknown there becomes the initial choice. */
export function choiceOf(query: URLSearchParams): BoardChoice {
  const at = query.get('at');
  return {
    scope: word(query.get('scope'), ['TEAM', 'ORGANISATION'], initial.scope),
    measure: word(query.get('measure'), measures, initial.measure),
    period: word(query.get('period'), periods, initial.period),
    at: at && /^\d{4}-\d{2}-\d{2}$/.test(at) && !Number.isNaN(Date.parse(at)) ? at : null,
  };
}

/** The address of a choice, without what is initial. */
export function addressOf(choice: BoardChoice): string {
  const query = new URLSearchParams();
  for (const key of ['scope', 'measure', 'period'] as const) {
    if (choice[key] !== initial[key]) query.set(key, choice[key].toLowerCase().replaceAll('_', '-'));
  }
  if (choice.at && choice.period !== 'ALL_TIME') query.set('at', choice.at);
  const text = query.toString();
  return text ? `/leaderboards?${text}` : '/leaderboards';
}

function word<Word extends string>(text: string | null, known: Word[], otherwise: Word): Word {
  const written = text?.toUpperCase().replaceAll('-', '_');
  return known.find((candidate) => candidate === written) ?? otherwise;
}
