/** A question, the page it stands on, and whether it has an answer; neither yes nor no for a question about others. */
export interface Asked {
  id: string;
  page: number;
  answered: boolean | undefined;
}
