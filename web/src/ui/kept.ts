/** What a browser's storage can do. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps what is typed into one form in this browser until it is sent. A browser that keeps nothing is no obstacle. */
export class Kept {
  readonly key: string;
  readonly #storage: KeptStorage;

  constructor(storage: KeptStorage, form: string, ...whose: string[]) {
    this.#storage = storage;
    this.key = ['readiness.draft', form, ...whose].join('.');
  }

  /** What was kept; nothing where there is none or it cannot be read. */
  load(): Record<string, unknown> {
    try {
      const stored: unknown = JSON.parse(this.#storage.getItem(this.key) ?? 'null');
      return stored && typeof stored === 'object' ? (stored as Record<string, unknown>) : {};
    } catch {
      return {};
    }
  }

  /** Keeps it, or lets go of what was kept when there is nothing worth keeping. */
  save(written: object | null) {
    try {
      if (written) this.#storage.setItem(this.key, JSON.stringify(written));
      else this.#storage.removeItem(this.key);
    } catch {
      // Storage is full or switched off: it still lives in the page.
    }
  }
}

/** Those fields of what was kept that are text. */
export function keptTexts<Field extends string>(
  stored: Record<string, unknown>,
  fields: readonly Field[],
): Partial<Record<Field, string>> {
  const texts = fields.flatMap((field) =>
    typeof stored[field] === 'string' ? [[field, stored[field]]] : [],
  );
  return Object.fromEntries(texts) as Partial<Record<Field, string>>;
}

/** The field of a form that a refusal speaks of; the server may name a path such as "input.title". */
export function fieldNamed<Field extends string>(
  refused: string | null | undefined,
  fields: readonly Field[],
): Field | null {
  const parts = refused?.split(/[^A-Za-z]+/) ?? [];
  return fields.find((field) => parts.includes(field)) ?? null;
}
