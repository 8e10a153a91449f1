import { changeAccount, Refused, readAccount } from '../../account/client';

const pause = 1000;

/** The erasure of one person: whether it was taken up, and whether it is done. It goes on whoever looks. */
export class Erasure {
  stage = $state<'none' | 'under-way' | 'done'>('none');
  readonly #path: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #followed = true;

  constructor(person: string) {
    this.#path = `/people/${person}/erasure`;
  }

  /** Asks for it, and looks how far it is from then on. Throws what changeAccount does when it was not taken up. */
  async begin(name: string) {
    try {
      await changeAccount(this.#path, { name });
    } catch (failure) {
      // Where no answer came it may have been taken up all the same.
      if (failure instanceof Refused || (await this.#look()) === null) throw failure;
    }
    this.stage = 'under-way';
    void this.#follow();
  }

  /** Looks no longer. */
  stop() {
    this.#followed = false;
    clearTimeout(this.#timer);
  }

  async #follow() {
    const isDone = await this.#look();
    if (isDone) this.stage = 'done';
    else if (this.#followed) this.#timer = setTimeout(() => this.#follow(), pause);
  }

  #look(): Promise<boolean | null> {
    return readAccount<{ done: boolean }>(this.#path).then(
      ({ done }) => done,
      () => null,
    );
  }
}
