/** How a figure is dressed; its role is told by clothes, never by a face. */
export type PersonLook = {
  /** Colour of the upper garment. */
  readonly shirt: string;
  readonly trousers?: string;
  readonly hair?: 'short' | 'long' | 'bun' | 'grey' | 'cap';
  /** Something that tells the role without a face: a sash, a badge, a conical hat, an apron. */
  readonly mark?: 'none' | 'badge' | 'hat' | 'apron' | 'scarf' | 'uniform';
};
