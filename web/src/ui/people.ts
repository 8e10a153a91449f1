/** Someone chosen by name: a colleague has an id, someone outside only a name. */
export type ChosenPerson = { personId: string | null; name: string };

type FoundPerson = { id: string; name: string; title: string | null; team: { name: string } | null };

/** Looks colleagues up while one types; how, only who uses the picker knows. */
export type PeopleLookup = {
  readonly found: FoundPerson[];
  readonly busy: boolean;
  readonly failed: boolean;
  ask: (text: string) => void;
  stop: () => void;
};

/** Adds a person unless they are there already; names are compared trimmed and without case. */
export function withPerson(people: ChosenPerson[], person: ChosenPerson): ChosenPerson[] {
  return isAmong(people, person) ? people : [...people, person];
}

export function isAmong(people: ChosenPerson[], person: ChosenPerson): boolean {
  const plain = (name: string) => name.trim().toLocaleLowerCase();
  return people.some(
    ({ personId, name }) => personId === person.personId && plain(name) === plain(person.name),
  );
}
