/** How many things wait for who is signed in, as last told. */
class Waiting {
  total = $state(0);

  /** As little room as there is: 100 and more are "99+". */
  get short(): string {
    return this.total > 99 ? '99+' : String(this.total);
  }
}

export const waiting = new Waiting();
