import { caseWords } from '../../ui/cases';
import { count } from '../../ui/locale';
import type { Rating } from './types';

const ratings: Record<Rating, string> = { MET: 'Met', PARTLY: 'Partly', NOT_YET: 'Not yet' };
export const messages = {
  mine: {
    title: 'Are you ready for a promotion?',
    lead: 'People decide, with reasons on record. You and your manager assess each criterion on your own first.',
    cases: 'Your cases',
    none: {
      title: 'No case was opened yet',
      text: 'You or your manager can open one. Look at your readiness first.',
    },
    readiness: 'See your readiness',
    looks: 'See who looked at you',
  },
  loading: 'Promotion case',
  title: (side: 'SELF' | 'MANAGER_LINE', title: string, name: string | null) =>
    side === 'SELF' ? `Are you ready? ${title}` : `Is ${name ?? 'this person'} ready? ${title}`,
  opened: (name: string) => `opened by ${name}`,
  states: caseWords.states,
  ratings,
  outcomes: caseWords.outcomes,
  sides: { self: 'Self', line: 'Manager' },
  person: 'See their entries',
  assess: {
    title: 'Your assessment',
    lead: 'The other side sees nothing of it before both are submitted. What you write is kept as a draft.',
    words: 'Why',
    entries: 'Entries it leans on',
    newer: {
      title: 'A newer draft of yours is saved',
      text: 'What you typed in this browser is older and was not sent. You can go on with either.',
      take: 'Take the newer draft',
      keep: 'Keep what is here',
    },
    chosen: (chosen: number) =>
      chosen === 0 ? 'Choose entries' : `${count(chosen, 'entry', 'entries')} chosen`,
    noEntries: 'There are no entries to choose from.',
    latest: (shown: number, all: number) =>
      `These are the latest ${shown} of ${count(all, 'entry', 'entries')}.`,
    entriesFailed: 'The entries could not be loaded.',
    save: 'Save the draft',
    saved: 'The draft is saved.',
    submit: 'Submit',
    unready: (title: string) => `Rate, and give words or an entry: ${title}`,
    final: 'Once submitted it stays as it is.',
    must: 'must-have',
  },
  waiting: {
    title: 'Your assessment is submitted',
    text: 'Both lie side by side as soon as the other one is submitted too.',
    other: 'The other side has submitted its assessment. You will see it once yours is submitted.',
  },
  compare: {
    title: 'Side by side',
    differ: (differing: number) =>
      differing === 0
        ? 'Both sides rate every criterion the same.'
        : `${count(differing, 'criterion', 'criteria')} rated differently.`,
    differs: 'They differ',
    by: (name: string) => `by ${name}`,
    frozen: (confirmed: string, claimed: string) => `on ${confirmed} confirmed, ${claimed} claimed`,
  },
  decide: {
    title: 'Decide',
    lead: 'A person decides, and the reasons stay on record.',
    outcome: 'Outcome',
    reasons: 'Reasons',
    reasonsHelp: 'They read this.',
    lookAgainOn: 'Look again on',
    confirm: 'Decide',
    withdraw: 'Withdraw the case',
    withdrawSure: 'Withdraw it',
    withdrawText: 'The case ends without a decision. What was not shown to both sides stays that way.',
    reasonsMissing: 'Give the reasons: they stay on record.',
    dayMissing: 'Name the day to look again.',
  },
  decided: {
    by: (name: string) => `by ${name}`,
    lookAgain: 'Look again',
    on: (confirmed: string, claimed: string) =>
      `Decided on ${confirmed} confirmed and ${claimed} claimed of 100.`,
  },
  difference: {
    title: (number: number) => `Since case ${number}`,
    moved: (confirmed: string, claimed: string) => `Confirmed ${confirmed}, claimed ${claimed}.`,
    notCompared: (number: number, before: string, now: string) =>
      before === now
        ? `What the case “${now}” is judged by has changed since case ${number}, so scores and criteria are not compared.`
        : `Case ${number} was “${before}”, this one is “${now}”, and they are judged by other criteria, so scores and criteria are not compared.`,
    criterion: 'Criterion',
    before: 'Then',
    after: 'Now',
    added: (added: number) => `${count(added, 'entry', 'entries')} came`,
    gone: (gone: number) => `${count(gone, 'entry', 'entries')} no longer behind it`,
  },
  packet: {
    title: 'The packet',
    lead: 'All of it on record: claims, evidence, decision, and a digest that names any alteration.',
    page: 'Page to print',
    pdf: 'PDF',
    markdown: 'Markdown',
    json: 'JSON',
  },
  cancel: 'Cancel',
  close: 'Close',
  notSeen: { title: 'There is no such case', text: 'It may be of somebody else.', home: 'Go to your cases' },
  failed: {
    title: 'This page could not be loaded',
    text: 'The connection broke, or something went wrong on our side. Nothing was changed.',
    again: 'Try again',
  },
};
