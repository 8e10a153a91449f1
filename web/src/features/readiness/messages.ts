import type { MeasureUnit, ReadinessBand } from '../../graphql/generated/operations';
import { exactDay } from '../../ui/dates';
import { count, formatNumber, locale } from '../../ui/locale';
import { formatScore } from '../../ui/score';

const list = new Intl.ListFormat(locale);

const units: Record<MeasureUnit, (value: number) => string> = {
  POINTS: (value) => count(value, 'point'),
  ENTRIES: (value) => count(value, 'entry', 'entries'),
  PEOPLE: (value) => count(value, 'person', 'people'),
  WEEKS: (value) => count(value, 'week'),
  MENTORSHIPS: (value) => count(value, 'mentorship'),
  SESSIONS: (value) => count(value, 'session'),
  PERCENT: (value) => `${formatNumber(value)} %`,
};

const bands: Record<ReadinessBand, { word: string; text: string }> = {
  BUILDING: { word: 'Building', text: 'the ground is being laid' },
  GROWING: { word: 'Growing', text: 'the evidence is coming together' },
  CLOSE: { word: 'Close', text: 'not much is missing' },
  READY_FOR_REVIEW: { word: 'Ready for review', text: 'the evidence is there' },
};

export const messages = {
  title: 'Where do you stand, and why?',
  titleOf: (name: string) => `Where does ${name} stand, and why?`,
  level: 'Towards which level?',
  bands,
  units,

  summary: {
    label: 'The two numbers',
    confirmed: 'Confirmed',
    confirmedHelp: 'only what somebody confirmed',
    claimed: 'Claimed',
    claimedHelp: 'everything, confirmed or not',
    outOf: 'of 100',
    meter: (confirmed: number, claimed: number) =>
      `On a scale from 0 to 100: confirmed ${formatScore(confirmed)}, claimed ${formatScore(claimed)}.`,
    why: 'Why these numbers?',
    fair: 'Evidence, not a decision: people decide, with reasons on record.',
    ruleset: (ruleset: number) => `Decided by ruleset ${formatNumber(ruleset)}.`,
  },
  gates: {
    title: (open: number) => `${count(open, 'must-have')} still open`,
    all: (all: number) =>
      all === 1 ? 'The one must-have is met' : `All ${formatNumber(all)} must-haves are met`,
    of: (value: number, target: string) => `${formatNumber(value)} of ${target}`,
  },

  newcomer: {
    title: 'Everyone begins at 0.0',
    text: 'The score grows with what you do and log, and every tenth of it can be opened here. Any one of these is a good first step.',
    textOf: (name: string) => `Nothing that counts has been logged by ${name} yet.`,
  },

  next: {
    title: 'What would help most now',
    titleFirst: 'Good first steps',
    lead: 'By gain for the time it takes.',
    confirmed: (gain: string) => `${gain} once confirmed`,
    claimed: (gain: string) => `${gain} claimed`,
    minutes: (minutes: number) => `${minutes} min`,
    people: (people: number) =>
      people === 1 ? 'with someone new to the log' : `with ${formatNumber(people)} people new to the log`,
    moves: (titles: string[]) => `Moves: ${list.format(titles)}`,
    log: 'Log it',
    logOf: (title: string) => `: ${title}`,
    none: 'Nothing that could be logged today would move this score: whatever counts has reached its target.',
  },

  criteria: {
    title: 'What it is made of',
    lead: 'Each criterion adds to the score. Open one to see its target, its weight and the entries behind it.',
    criterion: 'Criterion',
    gate: 'must-have',
    gateMet: 'met',
    sum: 'Sum',
    isScore: (confirmed: number, claimed: number) =>
      `The sums are the scores: ${formatScore(confirmed)} confirmed and ${formatScore(claimed)} claimed.`,
    value: 'Value',
    progress: 'Progress',
    contribution: 'Adds',
    target: (target: string, days: number) => `Target: ${target} in the last ${count(days, 'day')}`,
    weight: (weight: number, sum: number) => `Weight: ${formatNumber(weight)} of ${formatNumber(sum)}`,
    kinds: (titles: string[]) => `Counts here: ${list.format(titles)}.`,
    percent: (progress: number) => `${formatNumber(Math.floor(progress * 100))} %`,
  },
  evidence: {
    title: (total: number) =>
      total === 1 ? 'The entry behind it' : `The ${formatNumber(total)} entries behind it`,
    none: 'No entry counts here yet.',
    more: 'Show more',
    loading: 'Loading …',
    failed: 'The entries could not be loaded.',
    again: 'Try again',
  },

  chart: {
    asTable: 'Show as a table',
    week: 'Week ending',
    score: 'Score, 0 to 100',
    table: (title: string) => `${title}, as a table`,
  },
  trend: {
    title: 'How it has moved',
    lead: 'The scores at the end of each past week, as they would have been computed then.',
    described: (from: string, to: string, confirmed: [number, number], claimed: [number, number]) =>
      `From ${exactDay(from)} to ${exactDay(to)} the confirmed score went from ${formatScore(confirmed[0])} to ${formatScore(confirmed[1])}, the claimed score from ${formatScore(claimed[0])} to ${formatScore(claimed[1])}.`,
    none: 'The line begins with the end of the first week in which something was logged.',
    one: (day: string, confirmed: number, claimed: number) =>
      `At the end of the first week, ${exactDay(day)}: confirmed ${formatScore(confirmed)}, claimed ${formatScore(claimed)}. The line begins next week.`,
  },
  forecast: {
    title: 'Where it is heading',
    half: 'Half of the runs are ready for review by',
    mostly: '80 % of the runs by',
    notAtThisPace: 'not at this pace',
    basis: (runs: number, weeks: number) =>
      `${formatNumber(runs)} imagined futures, each repeating weeks drawn at random from the last ${formatNumber(weeks)}. A pace, not a promise.`,
    described: (to: string, low: number, middle: number, high: number) =>
      `By ${exactDay(to)} the confirmed score lies between ${formatScore(low)} and ${formatScore(high)} in eight of ten runs; in half of them it is ${formatScore(middle)} or more.`,
    low: 'A tenth below',
    middle: 'Half below',
    high: 'A tenth above',
    lowEnd: '10 % below',
    middleEnd: 'half above',
    highEnd: '10 % above',
    ready: 'Ready by then',
    share: (share: number) => `${formatNumber(Math.round(share * 100))} %`,
    line: '80: ready for review',
    none: 'A forecast needs a few weeks to go by first.',
  },

  whatIf: {
    title: 'What if',
    lead: 'Imagine the coming weeks. Nothing is recorded.',
    weeks: 'Over how many weeks?',
    weeksSaid: (weeks: number) => `the next ${count(weeks, 'week')}`,
    times: (count: number) =>
      count === 0 ? 'not at all' : count === 1 ? 'once' : `${formatNumber(count)} times`,
    confirmed: 'Confirmed',
    confirmedOf: (title: string) => `: ${title}`,
    remove: (title: string) => `Remove ${title}`,
    add: 'Add another activity',
    choose: 'Choose …',
    start: 'Move a slider, and the score moves with it.',
    on: (day: string) => `On ${exactDay(day)}`,
    without: (confirmed: number, claimed: number) =>
      `Without them it would be ${formatScore(confirmed)} confirmed and ${formatScore(claimed)} claimed that day: what was done long ago counts less with time.`,
    said: (day: string, confirmed: number, claimed: number, band: string) =>
      `On ${exactDay(day)}: confirmed ${formatScore(confirmed)}, claimed ${formatScore(claimed)}, ${band}.`,
    failed: 'No answer came.',
    broken: 'Something went wrong on our side.',
    again: 'Try again',
    full: 'That is as many as fit in one thought.',
  },

  noRubric: {
    title: 'There is no rubric for the next level',
    text: 'You may be at the highest level there is. You can look at any of the others.',
  },
  notSeen: {
    title: 'There is nothing here to see',
    text: 'The person may not exist, may not be in your line, or has no rubric for this level.',
    home: 'Go to your own readiness',
  },
  failed: {
    title: 'Readiness could not be loaded',
    text: 'The connection broke, or something went wrong on our side. Nothing in your log has changed.',
  },
};
