/** Someone of the demo organisation, which exists in Development only. */
export type DemoPerson = { id: string; name: string; title: string | null; team: string | null };

/** The demo people, or null where there are none to sign in as. */
export async function loadDemoPeople(): Promise<DemoPerson[] | null> {
  const response = await fetch('/demo/people', { headers: { accept: 'application/json' } });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`The list of demo people was answered with ${response.status}.`);
  return response.json();
}

export async function signInAs(person: DemoPerson): Promise<void> {
  const response = await fetch('/demo/sign-in', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: person.id }),
  });
  if (!response.ok) throw new Error(`The sign-in was answered with ${response.status}.`);
}

/** Those whose name, title or team holds every word asked for. */
export function matching(people: DemoPerson[], filter: string): DemoPerson[] {
  const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return people.filter(({ name, title, team }) => {
    const text = `${name} ${title ?? ''} ${team ?? ''}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
