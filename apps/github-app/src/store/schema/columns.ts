/** Column settings that every table shares. */

/** GitHub's ids fit a number; Postgres would hand them out as text. */
export const id = { mode: 'number' } as const;
export const time = { withTimezone: true, mode: 'date' } as const;
