/** A persisted operation: its id, and (for the compiler only) what it answers and what it needs. */
export type Operation<Result, Variables> = {
  readonly documentId: string;
  readonly types?: (variables: Variables) => Result;
};
