/** Something in a form that keeps it from being done, and the field it belongs to where there is one. */
export type Problem = { field: string | null; message: string };
