/** What the manager line says of an entry. */
export type ShownReview = {
  state: 'ENDORSED' | 'DISPUTED';
  by: { name: string };
  comment: string | null;
  at: string;
};
