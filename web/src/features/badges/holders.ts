import { execute } from '../../graphql/client';
import { type BadgeHolderFieldsFragment, BadgesNamed, BadgesOf } from '../../graphql/generated/operations';

export type Holder = BadgeHolderFieldsFragment;
/** A colleague by id, or all of one name: boards tell no more than that. */
export type Asked = { id: string } | { name: string };

/** The colleagues asked for, and what day it is. */
export async function holdersOf(asked: Asked): Promise<{ holders: Holder[]; today: string }> {
  if ('id' in asked) {
    const { person, organisation } = await execute(BadgesOf, { person: asked.id });
    return { holders: person ? [person] : [], today: organisation.today };
  }
  const { people, organisation } = await execute(BadgesNamed, { name: asked.name });
  const holders = people.edges.map(({ node }) => node).filter(({ name }) => name === asked.name);
  return { holders, today: organisation.today };
}
