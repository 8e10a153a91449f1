import type { Problem } from '../../ui/problem';
import { messages } from './messages';

/** What is typed on the page that a link opens; name and e-mail for setup only. */
export type LinkDraft = { email: string; name: string; password: string; again: string };

const least = 12;

/** What keeps a draft from being sent. The server knows more passwords that are guessed first. */
export function problemsOf({ email, name, password, again }: LinkDraft, setup: boolean): Problem[] {
  const { missing } = messages.link;
  const problems: Problem[] = [];
  if (setup && !name.trim()) problems.push({ field: 'name', message: missing.name });
  if (setup && !/^\S+@\S+$/.test(email.trim())) problems.push({ field: 'email', message: missing.email });
  if ([...password].length < least) problems.push({ field: 'password', message: missing.password });
  else if (again !== password) problems.push({ field: 'again', message: missing.again });
  return problems;
}
