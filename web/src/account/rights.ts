/** What one needs to know before one exports or erases everything; recent: the sign-in is good enough for either. */
export type Rights = { name: string; recent: boolean; hasPassword: boolean };
