import {Easing, interpolate} from 'remotion';

const EASE_OUT = Easing.bezier(0.16, 1, 0.3, 1);
const EASE_IN_OUT = Easing.bezier(0.65, 0, 0.35, 1);

/**
 * 0 before `at`, 1 once arrived, eased out between. It rests on exactly 1, so that held frames are equal.
 * @param frame frame of the scene. @param at frame of the beat. @param over length of the arrival in frames.
 */
export const arrive = (frame: number, at: number, over = 15): number =>
  interpolate(frame, [at, at + over], [0, 1], {
    extrapolateLeft: 'clamp',
    extrapolateRight: 'clamp',
    easing: EASE_OUT,
  });

/** As {@link arrive}, but eased at both ends: for things that travel rather than appear. */
export const travel = (frame: number, at: number, over = 20): number =>
  interpolate(frame, [at, at + over], [0, 1], {
    extrapolateLeft: 'clamp',
    extrapolateRight: 'clamp',
    easing: EASE_IN_OUT,
  });

/** Between two values by a progress of 0 … 1. */
export const mix = (from: number, to: number, progress: number): number =>
  from + (to - from) * progress;

/** Rounds to a tenth of a pixel: markup stays short, and a drift below sight does not make a new picture. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** Index of the last beat that has come, −1 before the first. */
export const currentBeat = (frame: number, beats: readonly number[]): number =>
  beats.reduce((last, at, index) => (frame >= at ? index : last), -1);
