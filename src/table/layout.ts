/** Rows of a table's sheet: its headings, what is allowed, then the data. */
export const FIRST_ROW = 3;
