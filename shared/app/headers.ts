/** What goes with the calls of a page and their answers beside what is asked. */
export const headers = {
  /** The token of this start of the program; whoever has it may do everything. */
  token: 'x-token',
  /** The page that calls, from its being loaded to its being left. */
  page: 'x-page',
  /** Who works: the id of a staff member. */
  staff: 'x-staff',
  /** Goes back with an answer whose call has written: the last change it made (`app.changes` counts them). */
  change: 'x-change',
} as const;
