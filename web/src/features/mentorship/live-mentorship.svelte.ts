import { execute } from '../../graphql/client';
import { troubleOf } from '../../graphql/failures';
import { type MentorshipAnswerFragment, MentorshipPage } from '../../graphql/generated/operations';
import type { Operation } from '../../graphql/operation';
import type { Sent } from '../../ui/kept-form.svelte';
import type { Mentorship } from './types';

type Named = { id: string };

/** One mentorship as it is: asked for anew when something changed, and changed by what one does to it. */
export class LiveMentorship {
  readonly id: string;
  mentorship = $state.raw<Mentorship | null>(null);
  /** the page was answered: without a mentorship there is none to see */
  answered = $state(false);
  failed = $state(false);
  today = $state('');
  me = $state('');
  /** what was done last, for whoever cannot see it change */
  said = $state('');
  #asked = 0;
  #acts = 0;

  constructor(id: string) {
    this.id = id;
  }

  /** Asks for it. An answer that an act of one's own has overtaken is not shown: it is asked for again. */
  load = async (): Promise<void> => {
    const [question, acts] = [++this.#asked, this.#acts];
    this.failed = false;
    try {
      const { me, organisation, mentorship } = await execute(MentorshipPage, { id: this.id });
      if (question !== this.#asked) return;
      if (acts !== this.#acts) return await this.load();
      this.mentorship = mentorship;
      this.me = me.id;
      this.today = organisation.today;
      this.answered = true;
    } catch {
      if (question === this.#asked) this.failed = true;
    }
  };

  /** Does something to it and shows what it is then; what was refused may be out of date here, so it is asked for. */
  async act<Variables extends Named>(
    operation: Operation<{ answer: MentorshipAnswerFragment }, Variables>,
    variables: Omit<Variables, 'id'>,
    said: string,
  ): Promise<Sent> {
    this.said = '';
    try {
      const { answer } = await execute(operation, { ...variables, id: this.id } as Variables);
      this.#acts += 1;
      if (!answer.refusal) {
        this.mentorship = answer.mentorship;
        this.said = said;
        return { done: true };
      }
      void this.load();
      return { refused: answer.refusal };
    } catch (failure) {
      return { trouble: troubleOf(failure) };
    }
  }
}
