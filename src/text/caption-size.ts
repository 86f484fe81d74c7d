/** Netflix timed text guide, Vietnamese: 42 characters a line, two lines. */
export const CHARACTERS_PER_LINE = 42;
export const LINES_PER_CUE = 2;
