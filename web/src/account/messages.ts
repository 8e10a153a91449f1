export const messages = {
  confirming: {
    password: 'Your password',
    byPassword: 'Confirm by password',
    byPasskey: 'Confirm by passkey',
    confirmed: 'Thank you. You can go on.',
  },
};
