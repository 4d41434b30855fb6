import type { EvidenceLabel, IndexScore, Interval, MarkerScore, PeopleScore, Reason } from '#scoring/scorecard';
import type { Wording } from '#wording/wording';
import { type Basis, guarded, isCoarse, labelOf, type Rounded, roundDifference, roundInterval, roundScore } from './round-score';

/** A figure as it is printed: in a cell, in a sentence, and as the numbers a chart may draw. Null stands for nothing to print. */
export interface Figure {
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** "45–75", or the dash. */
  readonly range: string;
  /** "about 60 (likely between 45 and 75; 8 of 12 people)". */
  readonly words: string;
}

export interface Shown {
  readonly text: string;
  readonly value: number | null;
}

interface RawFigure {
  readonly score: number | null;
  readonly reason: Reason | null;
  readonly interval: Interval | null;
  readonly intervalReason: Reason | null;
  readonly label: EvidenceLabel;
  readonly n: number;
  readonly population: number | null;
  readonly points: number;
}

/** What stands where a number is hidden or missing. */
export const dash = '–';

/** Where numbers become text: the only place. */
export function showIn(wording: Wording) {
  const { say, number } = wording;
  const rounded = ({ value, kind }: Rounded, signed = false): string => {
    const digits = signed ? wording.signed(value) : number(value);
    if (kind === 'at-most') return `≤ ${digits}`;
    if (kind === 'at-least') return `≥ ${digits}`;
    return kind === 'about' ? say('report.about', { number: digits }) : digits;
  };
  const range = (low: number, high: number): string => `${number(low)}–${number(high)}`;
  const people = (n: number, population: number | null): string =>
    population === null ? say('report.people', { n }) : say('report.people-of', { n, population });
  const reason = (code: Reason): string => say(`report.reason.${code}`);
  const figure = (raw: RawFigure): Figure => {
    if (raw.score === null)
      return { text: dash, value: null, low: null, high: null, range: dash, words: reason(raw.reason ?? 'no-answers') };
    const census = raw.intervalReason === 'census';
    const basis = { label: raw.label, n: raw.n, points: raw.points, census };
    const score = roundScore(raw.score, basis);
    const bounds = raw.interval === null ? null : roundInterval(raw.interval, score, basis);
    const shown = { score: rounded(score), people: people(raw.n, raw.population), n: raw.n };
    const words = bounds
      ? say('report.figure.range', { ...shown, low: bounds.low, high: bounds.high })
      : raw.n === 0
        ? say(raw.intervalReason === 'joint-answer' ? 'report.figure.joint' : 'report.figure.rated', shown)
        : census
          ? say('report.figure.census', shown)
          : say('report.figure.no-range', { ...shown, reason: reason(raw.intervalReason ?? 'n-too-small') });
    return {
      text: shown.score,
      value: score.value,
      low: bounds?.low ?? null,
      high: bounds?.high ?? null,
      range: bounds ? range(bounds.low, bounds.high) : dash,
      words,
    };
  };
  /** With the people's part at an end of the scale and guarded, a whole-number score beside known ratings would give it away. */
  const precision = ({ evidence, sources: { people }, ratedOnly }: MarkerScore, points: number): EvidenceLabel => {
    if (ratedOnly || !people || people.score === null) return evidence;
    const { kind } = roundScore(people.score, { label: evidence, n: people.n, points, census: true });
    return kind === 'exact' || isCoarse(evidence) ? evidence : 'rough';
  };
  const missing = (score: number | null, target: number | null, basis: Basis): Shown => {
    if (score === null || target === null) return { text: dash, value: null };
    if (target - score <= 1e-9) return { text: say('report.gap.met'), value: 0 };
    const { value, kind } = roundScore(score, basis);
    const end = Math.max(0, Math.round(target) - value);
    if (kind === 'at-most') return { text: rounded({ value: end, kind: 'at-least' }, true), value: end };
    if (kind === 'at-least') return { text: rounded({ value: end, kind: 'at-most' }, true), value: end };
    const difference = roundDifference(target - score, kind === 'about');
    if (difference.value === 0) return { text: say('report.gap.under', { points: kind === 'about' ? 5 : 1 }), value: 0 };
    return { text: rounded(difference, true), value: difference.value };
  };
  const gap = (marker: MarkerScore, points: number): Shown =>
    missing(marker.score, marker.target, {
      label: precision(marker, points),
      n: marker.n,
      points,
      census: marker.intervalReason === 'census',
    });
  const indexGap = (index: IndexScore, points: number): Shown =>
    missing(index.score, index.target, { label: labelOf(index.interval), n: index.n, points, census: index.intervalReason === 'census' });
  return {
    range,
    people,
    reason,
    figure,
    gap,
    indexGap,
    whole: (value: number): string => number(Math.round(value) + 0),
    /** A KPI or a measure in its own unit: at most one decimal. */
    measured: (value: number, unit: string): string => {
      const digits = number(value, Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1);
      return unit === '' ? digits : unit === '%' ? say('report.percent', { number: digits }) : `${digits}\u00a0${unit}`;
    },
    /** A share of weight, or a setting: nobody stands behind it. */
    percent: (share: number): string => say('report.percent', { number: number(Math.round(share * 100)) }),
    /** A share of `n` people or answers; below twenty never so near an end that it names everybody or the one. */
    share: (share: number, n: number): string => {
      const count = Math.round(share * n);
      if (n < guarded && count <= 1) return say('report.share.at-most', { n });
      if (n < guarded && count >= n - 1) return say('report.share.at-least', { n, count: n - 1 });
      return say('report.percent', { number: number(Math.round(share * 100)) });
    },
    /** A difference of two scores, signed; `coarse` where one side is rough. */
    difference: (value: number, coarse: boolean): Shown => {
      const shown = roundDifference(value, coarse);
      return { text: rounded(shown, true), value: shown.value };
    },
    /** A difference that is rounded already, signed. */
    signed: (value: Rounded): string => rounded(value, true),
    /** Index points: whole, "under 1" for what rounds to nothing. */
    indexPoints: (lost: number | null): string => {
      if (lost === null || lost <= 1e-9) return dash;
      return lost < 0.5 ? say('report.gap.under', { points: 1 }) : number(Math.round(lost));
    },
    marker: (marker: MarkerScore, points: number): Figure =>
      figure({
        ...marker,
        reason: marker.withheld ?? marker.reason,
        label: precision(marker, points),
        population: marker.sources.people?.population ?? null,
        points,
      }),
    peopleScore: (people: PeopleScore, points: number): Figure => figure({ ...people, label: labelOf(people.interval), points }),
    index: (index: IndexScore, points: number): Figure => figure({ ...index, label: labelOf(index.interval), population: null, points }),
    /** A mean without an interval of its own (a group, a question, a domain): to five below twenty people, whole where nobody was asked. */
    mean: (score: number | null, n: number, points: number, why: Reason | null = null, isRough = n > 0 && n < guarded): Figure =>
      figure({
        score,
        reason: why,
        interval: null,
        intervalReason: null,
        label: isRough ? 'rough' : 'fair',
        n,
        population: null,
        points,
      }),
  };
}
