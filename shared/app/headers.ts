/** What goes with every call of a page beside what is asked. */
export const headers = {
  /** The token of this start of the program; whoever has it may do everything. */
  token: 'x-token',
  /** The page that calls, from its being loaded to its being left. */
  page: 'x-page',
  /** Who works: the id of a staff member. */
  staff: 'x-staff',
} as const;
