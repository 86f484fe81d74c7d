import type {Remark} from '../../findings/remark';
import {formatNumber} from '../../text/format-number';
import {type Rule, rule} from '../rule';
import type {MediaCase} from './media-case';

/** What was measured and what is allowed, both as text, and whether they agree. */
export type Measured = {
  readonly ok: boolean;
  readonly measured: string;
  readonly expected: string;
  readonly startFrame?: number | undefined;
  readonly endFrame?: number | undefined;
};

type MeasuredRule<Id extends string> = {
  readonly id: Id;
  /** Vietnamese: what is measured; begins the message. */
  readonly about: string;
  readonly source: string;
  /** Vietnamese: what to do where it is not as it should be, after a semicolon. */
  readonly mend: string;
  /** `undefined` where the plan has nothing to measure. */
  readonly measure: (context: MediaCase) => Measured | undefined;
};

export const OUR_FAULT = 'đây là lỗi của chương trình, xin báo lại';

/** A rule about one property of the finished files: it always states what it measured, also where that is right. */
export const measuredRule = <
  const Id extends `${'VID' | 'AUD' | 'POSTER' | 'META'}.${Uppercase<string>}`,
>({
  id,
  about,
  source,
  mend,
  measure,
}: MeasuredRule<Id>): Rule<MediaCase, Id> =>
  rule<MediaCase, Id>({
    id,
    stage: 'media',
    about,
    severity: 'block',
    inFinal: 'block',
    source,
    check: (context) => {
      const seen = measure(context);
      return seen === undefined ? [] : [remarkOn(seen, about, mend)];
    },
  });

const remarkOn = ({ok, ...seen}: Measured, about: string, mend: string): Remark => ({
  ...seen,
  result: ok ? 'pass' : undefined,
  message: ok ? `${about}: đúng.` : `${about}: ${mend}.`,
});

export const equal = (measured: string, expected: string): Measured => ({
  ok: measured === expected,
  measured,
  expected,
});

/** @param digits after the comma. */
export const between = ({
  value,
  least,
  most,
  unit,
  digits = 0,
}: {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  readonly digits?: number;
}): Measured => ({
  ok: value >= least && value <= most,
  measured: `${formatNumber(value, digits)} ${unit}`,
  expected: `từ ${formatNumber(least, digits)} đến ${formatNumber(most, digits)} ${unit}`,
});
