export const caseWords = {
  name: (number: number, title: string) => `Case ${number}, ${title}`,
  states: { OPEN: 'Being assessed', COMPARED: 'Side by side', DECIDED: 'Decided' },
  outcomes: { PROMOTED: 'Promoted', NOT_YET: 'Not yet', WITHDRAWN: 'Withdrawn' },
  lookAgain: 'look again',
  open: 'Open a case',
  opening: 'Opening',
  openFailed: 'It could not be opened. Nothing was changed: try again.',
};

/** A promotion case as lists have it. */
export type CaseMention = {
  id: string;
  number: number;
  title: string;
  state: keyof typeof caseWords.states;
  openedAt: string;
  decision: { outcome: keyof typeof caseWords.outcomes; at: string; lookAgainOn: string | null } | null;
};
