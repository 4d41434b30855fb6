import type { Tone } from '#report/report';

/** Blue against vermilion and bluish green, told apart with every common colour blindness (Okabe & Ito 2008), darkened until text in them has a contrast of 4.5:1 on white. */
export const palette = {
  ink: '#16202e',
  soft: '#5a6675',
  line: '#d9dfe7',
  track: '#eef2f6',
  score: '#1f5fa8',
  interval: '#c5daf1',
  held: '#a9c8ea',
  paper: '#ffffff',
} as const;

export const toneColours: Readonly<Record<Tone, string>> = {
  plain: '#3a4656',
  strong: '#16202e',
  muted: '#5a6675',
  good: '#00684a',
  warn: '#8a5a00',
  bad: '#b3400e',
};
