/** How a figure is dressed: clothes show its role, never a face. */
export type PersonLook = {
  /** Colour of the upper garment. */
  readonly shirt: string;
  readonly trousers?: string;
  readonly hair?: 'short' | 'long' | 'bun' | 'grey' | 'cap';
  /** What shows the role: a sash, a badge, a conical hat, an apron. */
  readonly mark?: 'none' | 'badge' | 'hat' | 'apron' | 'scarf' | 'uniform';
};
