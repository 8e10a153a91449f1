/** Who is signed in, and by what. */
export type Me = { name: string; email: string; hasPassword: boolean };

/** One sign-in in one browser; here: this one. */
export type Session = {
  key: string;
  agent: string;
  method: string;
  createdAt: string;
  lastSeenAt: string;
  here: boolean;
};

export type Passkey = { id: string; name: string | null; createdAt: string };

export type TokenScope = 'read' | 'log' | 'all';
export type Token = { key: string; name: string; scope: TokenScope; createdAt: string; expiresAt: string };
