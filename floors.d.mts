/** A room, and what it holds. `browser`: it also runs where there is no Node. */
export type Room = {readonly room: string; readonly browser?: true; readonly holds: string};

/** Bottom up. */
export const FLOORS: readonly (readonly Room[])[];
export const BROWSER_PARTS: readonly string[];
export const NODE_PARTS: readonly string[];
