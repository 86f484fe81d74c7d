import type {Studio} from '../draw-clip';

/** The browser, and how it is opened: nothing is opened when nothing must be drawn. */
export type StudioSource = {
  /** Version, mode and system of the browser: another browser draws other pictures. */
  readonly browser: string;
  /** Opens browser and bundle; whoever is asked by several remembers the answer. */
  readonly open: () => Promise<Studio>;
};
