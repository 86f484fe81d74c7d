import {Easing} from 'remotion';

const EASE_OUT = Easing.bezier(0.16, 1, 0.3, 1);
const EASE_IN_OUT = Easing.bezier(0.65, 0, 0.35, 1);

/**
 * 0 before `at`, 1 once arrived, eased out between. It rests on exactly 1, so that held frames are equal.
 * @param frame frame of the scene. @param at frame of the beat. @param over length of the arrival in frames.
 */
export const arrive = (frame: number, at: number, over = 15): number =>
  resting((moment) => EASE_OUT(clamped((moment - at) / over)), frame);

/** As {@link arrive}, but eased at both ends: for things that travel rather than appear. */
export const travel = (frame: number, at: number, over = 20): number =>
  resting((moment) => EASE_IN_OUT(clamped((moment - at) / over)), frame);

/** A part of a movement too small to be seen at its ends: half a pixel of a hundred. */
const UNSEEN = 0.005;

/**
 * Leaves out the slow ends of a movement, each frame of which would be another picture: it begins late and rests
 * early by {@link UNSEEN}, but never with a step that is longer than the step beside it.
 */
const resting = (progress: (frame: number) => number, frame: number): number => {
  const step = (to: number): number => progress(to) - progress(to - 1);
  const now = progress(frame);
  if (now <= UNSEEN && progress(frame + 1) <= step(frame + 2)) return 0;
  if (1 - now <= UNSEEN && 1 - progress(frame - 1) <= step(frame - 1)) return 1;
  return now;
};

const clamped = (part: number): number => Math.min(1, Math.max(0, part));

/** Between two values by a progress of 0 … 1. */
export const mix = (from: number, to: number, progress: number): number =>
  from + (to - from) * progress;

/** Rounds to a tenth: markup stays short, and a drift below sight does not make a new picture. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Rounds to a hundredth, for shares of 0 … 1 that move in coarse steps. */
export const hundredth = (value: number): number => tenth(10 * value) / 10;

/** Rounds to a thousandth, for opacities. */
export const thousandth = (value: number): number => tenth(100 * value) / 100;

/** Rounds to a ten-thousandth, for scales: a fifth of a pixel at the far edge of the picture. */
export const tenThousandth = (value: number): number => tenth(1000 * value) / 1000;

/** Index of the last beat that has come, −1 before the first. */
export const currentBeat = (frame: number, beats: readonly number[]): number =>
  beats.reduce((last, at, index) => (frame >= at ? index : last), -1);
