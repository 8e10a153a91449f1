export const messages = {
  name: 'Readiness',
  purpose: 'Log what you do to grow, and see where you stand and why.',
  title: 'Sign in as',
  demo: 'This is a demo organisation. Choose anyone to look around as them.',
  ended: {
    title: 'You are no longer signed in',
    text: 'Your session has ended. What you were typing is kept in this browser for when you are back.',
  },
  filter: 'Find a person',
  filterHelp: 'By name, title or team',
  none: (filter: string) => `Nobody here matches “${filter}”.`,
  more: (count: number) => `${count} more. Type to narrow the list.`,
  unavailable: {
    title: 'Sign-in is by your organisation',
    text: 'Nobody has connected it to Readiness here yet. Please ask whoever looks after Readiness at your place.',
  },
  failed: {
    title: 'The list of people could not be loaded',
    text: 'No answer came. Nothing was lost.',
    again: 'Try again',
  },
  signInFailed: {
    title: 'You could not be signed in',
    text: 'No answer came, or the person is no longer here. Please choose again.',
  },
};
